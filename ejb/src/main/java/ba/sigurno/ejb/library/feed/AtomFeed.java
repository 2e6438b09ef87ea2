package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.library.feed.HarvestedItem.HarvestedText;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Collectors;

/** Tells feed readers what is new in the library, as Atom (RFC 4287). */
@ApplicationScoped
public class AtomFeed {

    private static final String PATH = "/api/library.atom?lang=";

    @Inject
    private HarvestService harvest;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    /** Returns the items that changed last, in a language where they are written in that; as XML in UTF-8. */
    public byte[] write(Language language) {
        var items = harvest.newest();
        var self = site.page(PATH + language.getTag());
        var xml = new FeedXml();
        xml.begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.getTag())
                .text("id", self)
                .text(
                        "title",
                        Messages.text(language, "library_library_title") + " – " + Messages.text(language, "app_brand"))
                .text(
                        "updated",
                        updated(items.isEmpty() ? clock.instant() : items.get(0).changedAt()))
                .begin("author")
                .text("name", Messages.text(language, "app_brand"))
                .end()
                .begin("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .end()
                .begin(
                        "link",
                        "rel",
                        "alternate",
                        "href",
                        site.page("/library/library.xhtml?lang=" + language.getTag()))
                .end();
        items.forEach(item -> entry(item, language, xml));
        return xml.end().bytes();
    }

    private void entry(HarvestedItem item, Language language, FeedXml xml) {
        var texts = item.texts().stream().collect(Collectors.toMap(HarvestedText::language, text -> text));
        var text = Localised.text(texts, language, AtomFeed::inCyrillic);
        var page = site.page("/library/item.xhtml?id=" + item.slug());
        xml.begin("entry")
                .text("id", page)
                .text("title", text.title())
                .text("updated", updated(item.changedAt()))
                .text("published", updated(item.publishedAt()))
                .text("summary", text.summary())
                .begin("link", "rel", "alternate", "href", page + "&lang=" + language.getTag())
                .end()
                .text("rights", item.licence().getShortName())
                .end();
    }

    private static HarvestedText inCyrillic(HarvestedText latin) {
        return new HarvestedText(
                Language.SERBIAN_CYRILLIC,
                Transliterator.toCyrillic(latin.title()),
                Transliterator.toCyrillic(latin.summary()),
                latin.keywords());
    }

    private static String updated(Instant moment) {
        return OaiDatestamps.text(moment);
    }
}
