package ba.sigurno.web.library.feed;

import ba.sigurno.ejb.library.feed.Sitemap;
import ba.sigurno.ejb.mail.SiteAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells search engines what they may read, at the two addresses where they look: {@code /robots.txt} and {@code /sitemap.xml}. */
@WebServlet(
        name = "sitemap",
        urlPatterns = {SitemapServlet.SITEMAP, SitemapServlet.ROBOTS})
public class SitemapServlet extends HttpServlet {

    static final String SITEMAP = "/sitemap.xml";
    static final String ROBOTS = "/robots.txt";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Sitemap sitemap;

    @Inject
    private transient SiteAddress site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean robots = request.getServletPath().equals(ROBOTS);
        response.setContentType(robots ? "text/plain;charset=UTF-8" : "application/xml;charset=UTF-8");
        response.getOutputStream().write(robots ? robots() : sitemap.write());
    }

    private byte[] robots() {
        return ("User-agent: *\nDisallow: /api/\nAllow: /api/library/\nSitemap: " + site.page(SITEMAP) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
