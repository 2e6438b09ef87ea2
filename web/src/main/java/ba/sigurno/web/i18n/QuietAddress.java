package ba.sigurno.web.i18n;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;

/** The addresses of pages that people read who may be watched: they say nothing of what is behind them. */
public final class QuietAddress {

    /** Where something is reported. */
    public static final String NOTE = "/note";

    /** Where one comes back to it. */
    public static final String OPEN = "/note/open";

    /** Where one talks with a counsellor. */
    public static final String PAGE = "/note/page";

    /** Where its script asks whether there is something new. */
    public static final String NEWS = "/note/page/news";

    /** The pages, by their quiet addresses. */
    public static final Map<String, String> PAGES = Map.of(
            NOTE, "/hotline/intake/intake.xhtml",
            OPEN, "/hotline/intake/follow-up.xhtml",
            PAGE, "/helpline/chat/talk.xhtml");

    private QuietAddress() {}

    /** Returns whether a request is for one of these pages, by whichever address. */
    public static boolean leadsTo(HttpServletRequest request) {
        var path = request.getServletPath();
        return leads(path) || NEWS.equals(path);
    }

    private static boolean leads(String path) {
        return PAGES.containsKey(path) || PAGES.containsValue(path);
    }

    /** Returns the quiet address by which a page was asked for, or its own; empty for another page. */
    static Optional<String> of(HttpServletRequest request) {
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        var path = forwarded == null ? request.getServletPath() : forwarded.toString();
        return Optional.of(path).filter(QuietAddress::leads);
    }
}
