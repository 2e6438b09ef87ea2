package ba.sigurno.ejb.library.campaign;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Markdown;
import ba.sigurno.ejb.library.campaign.CampaignView.CampaignItem;
import ba.sigurno.ejb.library.item.ShownText;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.campaign.CampaignText;
import ba.sigurno.persistence.library.campaign.LibraryCampaign;
import ba.sigurno.persistence.library.item.LibraryItem;
import ba.sigurno.persistence.library.item.LibraryText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Shows everybody the campaigns that are offered. */
@Stateless
@PermitAll
public class CampaignService {

    /** The most that are told of at once. */
    private static final int MAX = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns the campaigns that are on or will be, the first first; five at most. */
    public List<CampaignLine> coming(Language reader) {
        return em.createNamedQuery(LibraryCampaign.COMING, LibraryCampaign.class)
                .setParameter("today", today())
                .setMaxResults(MAX)
                .getResultStream()
                .map(campaign -> CampaignTitles.line(campaign, reader))
                .toList();
    }

    /**
     * Returns a campaign with its items that are published.
     *
     * @throws NotFoundException when there is none, or it is not offered
     */
    public CampaignView campaign(String slug, Language reader) {
        var campaign = em.createNamedQuery(LibraryCampaign.BY_SLUG, LibraryCampaign.class)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(LibraryCampaign::isOffered)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("campaign " + slug));
        var abouts = campaign.getTexts().values().stream()
                .collect(Collectors.toMap(CampaignText::getLanguage, CampaignText::getAbout));
        return new CampaignView(
                Localised.shown(abouts.keySet(), reader),
                Localised.text(CampaignTitles.titles(campaign), reader),
                Markdown.of(abouts, reader).html(),
                campaign.getBeginsOn(),
                campaign.getEndsOn(),
                campaign.getEndsOn().isBefore(today()),
                items(campaign, reader));
    }

    private List<CampaignItem> items(LibraryCampaign campaign, Language reader) {
        var published = campaign.getItems().stream()
                .filter(LibraryItem::isPublished)
                .sorted(Comparator.comparing(LibraryItem::getKind).thenComparing(LibraryItem::getSlug))
                .toList();
        if (published.isEmpty()) {
            return List.of();
        }
        var texts = em.createNamedQuery(LibraryText.SHOWN_OF_ITEMS, LibraryText.class)
                .setParameter("ids", published.stream().map(LibraryItem::getId).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(LibraryText::getItem));
        return published.stream()
                .map(item -> {
                    var shown = ShownText.of(texts.get(item), reader);
                    return new CampaignItem(
                            item.getSlug(),
                            item.getKind().getCode(),
                            shown.language(),
                            shown.inScript(shown.text().getTitle()),
                            shown.inScript(shown.text().getSummary()));
                })
                .toList();
    }

    private LocalDate today() {
        return Dates.local(clock.instant()).toLocalDate();
    }
}
