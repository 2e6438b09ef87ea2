package ba.sigurno.ejb.exchange.qti.packaging;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves addresses of files within a package (Content Packaging 1.1.4, section "href"): relative URLs (RFC 3986). */
public final class Hrefs {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Hrefs() {}

    /** Returns the name of an entry with slashes alone; empty when it leads out of the package. */
    static Optional<String> entryName(String name) {
        return SCHEME.matcher(name).matches() || name.startsWith("/") || name.startsWith("\\")
                ? Optional.empty()
                : resolved("", name.replace('\\', '/'));
    }

    /** Returns the file an address in another file means; empty when it is none of the package. */
    public static Optional<String> file(String from, String href) {
        var path = href.strip().replaceFirst("[?#].*", "").replace('\\', '/');
        if (path.isEmpty() || SCHEME.matcher(path).matches() || path.startsWith("/")) {
            return Optional.empty();
        }
        return resolved(folder(from), decoded(path));
    }

    /** Returns the folder a file lies in, with a slash at its end; empty for the package itself. */
    static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static String decoded(String path) {
        var escaped = BROKEN_ESCAPE.matcher(path).replaceAll("%25").replace("+", "%2B");
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }

    private static Optional<String> resolved(String folder, String path) {
        var parts = new ArrayDeque<String>();
        for (var part : (folder + path).split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
