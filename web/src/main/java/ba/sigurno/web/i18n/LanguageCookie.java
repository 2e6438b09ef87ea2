package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;

/** Remembers the reader's language in the browser; without a choice the browser's own languages decide. */
public final class LanguageCookie {

    /** The language for readers whose languages are none of ours. */
    public static final Language DEFAULT = Language.BOSNIAN;

    private static final SecureCookie COOKIE = new SecureCookie("sigurno_language", "Lax");
    private static final String CHOSEN_NOW = LanguageCookie.class.getName();
    private static final int TTL = (int) Duration.ofDays(365).toSeconds();

    private LanguageCookie() {}

    /** Returns the language chosen, else the first of the browser's languages that we speak. */
    public static Language read(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN_NOW) instanceof Language chosen) {
            return chosen;
        }
        return COOKIE.read(request)
                .flatMap(Language::ofTag)
                .or(() -> wishedByBrowser(request))
                .orElse(DEFAULT);
    }

    /** Stores a choice, for this request too. */
    public static void remember(HttpServletRequest request, HttpServletResponse response, Language language) {
        COOKIE.write(request, response, language.getTag(), TTL);
        request.setAttribute(CHOSEN_NOW, language);
    }

    private static Optional<Language> wishedByBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Language.nearest(locale).stream())
                .findFirst();
    }
}
