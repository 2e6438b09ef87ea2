package ba.sigurno.ejb.training.submission;

import ba.sigurno.persistence.i18n.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the bytes of a PDF for what runs, opens or carries something else. It is not parsed: a file that unpacks to
 * gigabytes would harm who parses it. What stands packed in streams of objects is unpacked, up to a bound.
 */
final class PdfCheck {

    /** Names may be written with the codes of their letters. */
    private static final Pattern CODED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final Pattern RUNS = Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia)\\b");

    private static final String OBJECTS = "/ObjStm";

    private static final String STREAM = "stream";

    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s");

    /** How much of all streams of objects is looked at, in bytes. */
    private static final int MAX_UNPACKED = 32 << 20;

    private PdfCheck() {}

    /**
     * Refuses a file that is not whole, locked, or runs something.
     *
     * @throws DomainException then
     */
    static void requireHarmless(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        DomainException.require(text.lastIndexOf("%%EOF") >= 0, "training_rule_file_broken");
        DomainException.require(!LOCKED.matcher(text).find(), "training_rule_file_locked");
        requireNothingRuns(text);
        int left = MAX_UNPACKED;
        for (int at = text.indexOf(OBJECTS); at >= 0; at = text.indexOf(OBJECTS, at + 1)) {
            int stream = text.indexOf(STREAM, at);
            if (stream >= 0) {
                var objects = unpacked(bytes, afterLine(text, stream + STREAM.length()), left);
                requireNothingRuns(objects);
                left -= objects.length();
            }
        }
    }

    private static int afterLine(String text, int at) {
        int after = text.startsWith("\r", at) ? at + 1 : at;
        return text.startsWith("\n", after) ? after + 1 : after;
    }

    private static void requireNothingRuns(String text) {
        var plain = text.indexOf('#') < 0
                ? text
                : CODED.matcher(text)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        DomainException.require(!RUNS.matcher(plain).find(), "training_rule_file_runs");
    }

    private static String unpacked(byte[] bytes, int from, int left) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            var text = new StringBuilder();
            var piece = new byte[8192];
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                int length = inflater.inflate(piece);
                DomainException.require(text.length() + length <= left, "training_rule_file_broken");
                text.append(new String(piece, 0, length, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (DataFormatException packedOtherwise) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
