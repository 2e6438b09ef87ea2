package ba.sigurno.ejb.library.feed;

import ba.sigurno.ejb.mail.SiteAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells search engines the pages of the library, of the modules and of the youth panel, each in the languages in which it can be read. */
@ApplicationScoped
public class Sitemap {

    @Inject
    private SitemapService pages;

    @Inject
    private SiteAddress site;

    /** Returns the sitemap (sitemaps.org 0.9), as XML in UTF-8. */
    public byte[] write() {
        var xml = new FeedXml();
        xml.begin(
                "urlset",
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml");
        pages.pages().forEach(page -> page.languages().forEach(tag -> url(page, tag, xml)));
        return xml.end().bytes();
    }

    private void url(SitemapService.MappedPage page, String tag, FeedXml xml) {
        xml.begin("url").text("loc", address(page, tag));
        if (page.changedAt() != null) {
            xml.text("lastmod", OaiDatestamps.text(page.changedAt()));
        }
        List<String> others = page.languages();
        others.forEach(
                other -> xml.begin("xhtml:link", "rel", "alternate", "hreflang", other, "href", address(page, other))
                        .end());
        xml.end();
    }

    private String address(SitemapService.MappedPage page, String tag) {
        return site.page(page.path() + (page.path().contains("?") ? "&" : "?") + "lang=" + tag);
    }
}
