package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.library.campaign.LibraryCampaign;
import ba.sigurno.persistence.library.item.LibraryItem;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Finds the public pages that search engines should know. */
@Stateless
@PermitAll
public class SitemapService {

    /** A sitemap has 50,000 addresses at most: this many texts, Serbian ones in two scripts, and modules in five languages. */
    private static final int MAX_TEXTS = 32_000;

    private static final int MAX_MODULES = 1_500;

    private static final int MAX_CAMPAIGNS = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * A page.
     *
     * @param path its path below the address of the site
     * @param changedAt when it last changed; null when that is not known
     * @param languages the tags of the languages in which it can be read
     */
    public record MappedPage(String path, Instant changedAt, List<String> languages) {}

    /** Returns the pages: lists first, then campaigns that are not over, then items, then modules. */
    public List<MappedPage> pages() {
        var pages = new ArrayList<MappedPage>();
        var all = List.of(Language.values());
        pages.add(new MappedPage("/library/library.xhtml", null, tags(all)));
        pages.add(new MappedPage("/curriculum/catalogue/catalogue.xhtml", null, tags(all)));
        pages.add(new MappedPage("/youthpanel/publication/youth-panel.xhtml", null, tags(all)));
        em.createNamedQuery(LibraryCampaign.COMING, LibraryCampaign.class)
                .setParameter("today", Dates.local(clock.instant()).toLocalDate())
                .setMaxResults(MAX_CAMPAIGNS)
                .getResultStream()
                .forEach(campaign -> pages.add(new MappedPage(
                        "/library/campaign/campaign.xhtml?id=" + campaign.getSlug(),
                        null,
                        tags(campaign.getTexts().keySet()))));
        var languages = new LinkedHashMap<String, List<Language>>();
        var changes = new LinkedHashMap<String, Instant>();
        em.createNamedQuery(LibraryItem.ADDRESSES, Object[].class)
                .setMaxResults(MAX_TEXTS)
                .getResultStream()
                .forEach(row -> {
                    languages
                            .computeIfAbsent((String) row[0], any -> new ArrayList<>())
                            .add((Language) row[1]);
                    changes.put((String) row[0], (Instant) row[2]);
                });
        languages.forEach((slug, its) ->
                pages.add(new MappedPage("/library/item.xhtml?id=" + slug, changes.get(slug), tags(its))));
        em.createNamedQuery(ModuleEdition.CATALOGUE, ModuleEdition.class)
                .setParameter("ageBandId", null)
                .setParameter("strandId", null)
                .setMaxResults(MAX_MODULES)
                .getResultStream()
                .forEach(edition -> pages.add(new MappedPage(
                        "/curriculum/catalogue/catalogue-module.xhtml?id="
                                + edition.getModule().getSlug(),
                        edition.getPublishedAt(),
                        tags(edition.getTexts().keySet()))));
        return pages;
    }

    private static List<String> tags(Collection<Language> written) {
        return Stream.of(Language.values())
                .filter(language -> written.contains(language.isCyrillic() ? Language.SERBIAN_LATIN : language))
                .map(Language::getTag)
                .toList();
    }
}
