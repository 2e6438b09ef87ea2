package ba.sigurno.persistence.hotline.intake;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.text.PastedContent;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people write to the hotline. No content comes in by it: a picture written as text ({@code data:}, Base64) is
 * refused. An address is text and nothing else: it is never opened, looked up or made a link.
 */
public final class ReportWords {

    /** The greatest length of an address, in characters. */
    public static final int MAX_ADDRESS = 4000;

    /** The greatest length of a comment or a message, in characters. */
    public static final int MAX_COMMENT = 2000;

    private static final Pattern SCRIPT = Pattern.compile("(?i)^\\s*(?:javascript|vbscript)\\s*:");

    private static final Pattern DEFANGED_SCHEME = Pattern.compile("(?i)^h(?:xx|tt|\\*\\*)p(s?)\\s*\\[?:\\]?\\s*//");
    private static final Pattern DEFANGED_DOT =
            Pattern.compile("(?i)\\[\\.\\]|\\(\\.\\)|\\{\\.\\}|\\[dot\\]|\\(dot\\)");

    private ReportWords() {}

    /** Returns a reported address without blanks at its ends; refuses none, what is too long, and what brings content. */
    public static String address(String typed) {
        var address = typed == null ? "" : typed.strip();
        DomainException.require(!address.isEmpty(), "hotline_rule_no_address");
        DomainException.require(address.length() <= MAX_ADDRESS, "app_field_long", MAX_ADDRESS);
        DomainException.require(!SCRIPT.matcher(address).find(), "hotline_rule_script");
        DomainException.require(!PastedContent.isIn(address), "hotline_rule_content");
        return address;
    }

    /** Returns a comment or message without blanks at its ends, empty for null; refuses what is too long or brings content. */
    public static String comment(String typed) {
        var comment = typed == null ? "" : typed.strip();
        DomainException.require(comment.length() <= MAX_COMMENT, "app_field_long", MAX_COMMENT);
        DomainException.require(!PastedContent.isIn(comment), "hotline_rule_content");
        return comment;
    }

    /**
     * Returns the form of an address by which it is recognised when it is reported again: without scheme, {@code www.} and
     * fragment, its host in lower case and ASCII; also of one that was written so that it cannot be clicked.
     */
    public static String normalised(String address) {
        var rest = plain(address).replaceFirst("(?i)^[a-z][a-z0-9+.-]*://", "").replaceFirst("#.*$", "");
        int path = rest.indexOf('/');
        var host = path < 0 ? rest : rest.substring(0, path);
        var tail = path < 0 ? "" : rest.substring(path).replaceFirst("/+$", "");
        return ascii(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "").replaceFirst("\\.$", "")) + tail;
    }

    /** Returns an address that was written so that it cannot be clicked as it was before; any other as it is. */
    public static String plain(String address) {
        return DEFANGED_DOT
                .matcher(DEFANGED_SCHEME.matcher(address.strip()).replaceFirst("http$1://"))
                .replaceAll(".");
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host);
        } catch (IllegalArgumentException e) {
            // Words instead of an address: they are compared as they are.
            return host;
        }
    }

    /** Returns an address written so that nothing makes a link of it: {@code hxxps[:]//site[.]example}. */
    public static String defanged(String address) {
        return address.replaceAll("(?i)http(s?)://", "hxxp$1[:]//")
                .replaceAll("(?<!\\[)://", "[:]//")
                .replaceAll("(?<!\\[)\\.(?!\\])", "[.]")
                .replace("@", "[at]");
    }
}
