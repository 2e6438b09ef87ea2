package ba.sigurno.ejb.library.campaign;

import ba.sigurno.ejb.curriculum.format.reading.Prose;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.library.campaign.CampaignCommand.Said;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.text.Slugs;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.campaign.CampaignText;
import ba.sigurno.persistence.library.campaign.LibraryCampaign;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes campaigns of the library. */
@Stateless
@RolesAllowed("EDITOR")
public class CampaignEditing {

    private static final int MAX = 200;
    private static final int SLUG_LENGTH = 70;

    /** Items to choose from: the newest. */
    private static final int MAX_ITEMS = 300;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private AuditService audit;

    /**
     * An item to choose.
     *
     * @param slug its name in addresses
     * @param title what it is called
     */
    public record Choosable(String slug, String title) {}

    /** Returns the campaigns, the latest first. */
    public List<CampaignLine> all(Language reader) {
        return em.createNamedQuery(LibraryCampaign.ALL, LibraryCampaign.class)
                .setMaxResults(MAX)
                .getResultStream()
                .map(campaign -> CampaignTitles.line(campaign, reader))
                .toList();
    }

    /** Returns what is said of a campaign. */
    public CampaignCommand get(String campaignId) {
        var campaign = entities.find(LibraryCampaign.class, LibraryCampaign.BY_PUBLIC_ID, campaignId);
        return new CampaignCommand(
                campaign.getBeginsOn(),
                campaign.getEndsOn(),
                campaign.isOffered(),
                campaign.getTexts().values().stream()
                        .collect(Collectors.toMap(
                                CampaignText::getLanguage, text -> new Said(text.getTitle(), text.getAbout()))),
                campaign.getItems().stream().map(LibraryItem::getSlug).toList());
    }

    /** Returns the items to choose from: those published, the last changed first, three hundred at most. */
    public List<Choosable> items(Language reader) {
        var items = published();
        if (items.isEmpty()) {
            return List.of();
        }
        var titles = new HashMap<Long, Map<Language, String>>();
        em.createNamedQuery(LibraryText.TITLES, Object[].class)
                .setParameter("ids", items.keySet())
                .getResultStream()
                .forEach(row -> titles.computeIfAbsent((Long) row[0], any -> new EnumMap<>(Language.class))
                        .put((Language) row[1], (String) row[2]));
        return items.values().stream()
                .map(item -> new Choosable(item.getSlug(), Localised.text(titles.get(item.getId()), reader)))
                .toList();
    }

    private Map<Long, LibraryItem> published() {
        var items = new LinkedHashMap<Long, LibraryItem>();
        em.createNamedQuery(LibraryItem.NEWEST, LibraryItem.class)
                .setMaxResults(MAX_ITEMS)
                .getResultList()
                .forEach(item -> items.put(item.getId(), item));
        return items;
    }

    /** Saves a campaign, a new one without an id; returns its public id. Items that are not published stay if they were chosen before. */
    public String save(String campaignId, CampaignCommand command) {
        var campaign = campaignId == null
                ? begin(command)
                : entities.find(LibraryCampaign.class, LibraryCampaign.TO_CHANGE, campaignId);
        campaign.last(command.beginsOn(), command.endsOn(), command.offered());
        command.texts().forEach((language, said) -> {
            var about = FreeText.check(said.about(), CampaignText.ABOUT_LENGTH);
            Prose.fault(about).ifPresent(fault -> {
                throw new DomainException(fault);
            });
            campaign.say(language, FreeText.check(said.title(), CampaignText.TITLE_LENGTH), about);
        });
        DomainException.require(!campaign.getTexts().isEmpty(), "library_rule_title_missing");
        var chosen = new HashSet<>(campaign.getItems());
        published().values().forEach(item -> {
            if (command.items().contains(item.getSlug())) {
                chosen.add(item);
            } else {
                chosen.remove(item);
            }
        });
        campaign.show(chosen);
        if (campaignId == null) {
            em.persist(campaign);
        }
        audit.record("library_action_campaign_saved", "library_campaign", campaign.getPublicId(), campaign.getSlug());
        return campaign.getPublicId();
    }

    private LibraryCampaign begin(CampaignCommand command) {
        var title = List.of(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN, Language.ENGLISH).stream()
                .map(language ->
                        command.texts().getOrDefault(language, new Said("", "")).title())
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElseThrow(() -> new DomainException("library_rule_title_missing"));
        var slug = Slugs.of(title, SLUG_LENGTH, "kampanja");
        var taken = new HashSet<>(em.createNamedQuery(LibraryCampaign.SLUGS_LIKE, String.class)
                .setParameter("pattern", slug + "%")
                .getResultList());
        return new LibraryCampaign(Slugs.free(slug, taken));
    }
}
