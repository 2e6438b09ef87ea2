package ba.sigurno.web.i18n;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cookie that no script and no other site sees. Over https its name begins with {@code __Host-} (RFC 6265bis, section
 * 4.1.3): browsers then take it from this very host only, so that no neighbour under the same domain can plant one.
 *
 * @param name its name without that prefix
 * @param sameSite whether other sites may make a browser send it
 */
public record SecureCookie(String name, String sameSite) {

    private static final String HOST = "__Host-";

    /** Returns its value in a request. */
    public Optional<String> read(HttpServletRequest request) {
        var wished = name(name, request.isSecure());
        return request.getCookies() == null
                ? Optional.empty()
                : Stream.of(request.getCookies())
                        .filter(cookie -> wished.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Sets it for some seconds; -1 lets it live as long as the browser is open, 0 ends it. */
    public void write(HttpServletRequest request, HttpServletResponse response, String value, int life) {
        var cookie = new Cookie(name(name, request.isSecure()), value);
        cookie.setPath("/");
        cookie.setMaxAge(life);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", sameSite);
        response.addCookie(cookie);
    }

    /** Returns the name of a cookie over https or http. */
    public static String name(String name, boolean secure) {
        return secure ? HOST + name : name;
    }
}
