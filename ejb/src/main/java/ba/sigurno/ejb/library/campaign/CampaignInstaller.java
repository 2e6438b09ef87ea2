package ba.sigurno.ejb.library.campaign;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.campaign.LibraryCampaign;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;

/** Stores campaigns of the country pack. Only {@link CountryCampaignLoader} calls it. */
@Stateless
@PermitAll
public class CampaignInstaller {

    private static final String FILE = "campaigns.json";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CountryPack pack;

    /** Stores those that are not here, with their items that are. */
    public void install() {
        pack.bytes(FILE).map(CampaignInstaller::read).ifPresent(all -> all.getValuesAs(JsonObject.class).stream()
                .filter(campaign -> isNew(campaign.getString("slug")))
                .forEach(this::install));
    }

    private static JsonArray read(byte[] bytes) {
        try (var reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readArray();
        }
    }

    private boolean isNew(String slug) {
        return em.createNamedQuery(LibraryCampaign.BY_SLUG, LibraryCampaign.class)
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    private void install(JsonObject written) {
        var campaign = new LibraryCampaign(written.getString("slug"));
        campaign.last(LocalDate.parse(written.getString("begins")), LocalDate.parse(written.getString("ends")), true);
        written.getJsonObject("texts")
                .forEach((tag, said) -> campaign.say(
                        Language.ofTag(tag).orElseThrow(),
                        said.asJsonObject().getString("title"),
                        said.asJsonObject().getString("about")));
        var slugs = written.getJsonArray("items").getValuesAs(JsonString::getString);
        campaign.show(em.createNamedQuery(LibraryItem.BY_SLUGS, LibraryItem.class)
                .setParameter("slugs", slugs)
                .getResultList());
        em.persist(campaign);
    }
}
