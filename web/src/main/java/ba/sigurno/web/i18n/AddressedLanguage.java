package ba.sigurno.web.i18n;

import ba.sigurno.persistence.i18n.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * The language that the address of a page names by {@code lang}: pages of the public catalogue and the library, which search
 * engines read without a cookie, have an address in each language, and so have those that leave no cookie behind.
 */
final class AddressedLanguage {

    private static final List<String> PAGES = List.of("/curriculum/catalogue/", "/library/");
    private static final String PARAMETER = "lang";

    private AddressedLanguage() {}

    /** Returns the language of the address; empty for one that names none, and for other pages. */
    static Optional<Language> of(HttpServletRequest request) {
        return isAddressed(request.getServletPath()) || QuietAddress.leadsTo(request)
                ? Language.ofTag(request.getParameter(PARAMETER))
                : Optional.empty();
    }

    /** Returns the address of such a page in the reader's own language; another address as it is. */
    static String leftOut(String path) {
        if (!isAddressed(path)) {
            return path;
        }
        return path.replaceFirst("([?&])" + PARAMETER + "=[^&]*&?", "$1").replaceFirst("[?&]$", "");
    }

    private static boolean isAddressed(String path) {
        return PAGES.stream().anyMatch(path::startsWith);
    }
}
