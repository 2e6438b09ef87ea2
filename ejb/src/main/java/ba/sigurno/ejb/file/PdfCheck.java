package ba.sigurno.ejb.file;

import ba.sigurno.persistence.i18n.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Looks at the bytes of a PDF for what runs, opens or carries something else. It is not parsed: a file that unpacks to
 * gigabytes would harm who parses it.
 */
final class PdfCheck {

    private static final Pattern RUNS = Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA)\\b");

    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");

    private PdfCheck() {}

    /**
     * Refuses a file that is not whole, locked, or runs something.
     *
     * @throws DomainException then
     */
    static void requireHarmless(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        DomainException.require(text.lastIndexOf("%%EOF") >= 0, "file_rule_broken");
        DomainException.require(!LOCKED.matcher(PdfObjects.plain(text)).find(), "file_rule_locked");
        requireNothingRuns(text);
        new PdfObjects(bytes, text).packed().forEach(PdfCheck::requireNothingRuns);
    }

    private static void requireNothingRuns(String text) {
        DomainException.require(!RUNS.matcher(PdfObjects.plain(text)).find(), "file_rule_runs");
    }
}
