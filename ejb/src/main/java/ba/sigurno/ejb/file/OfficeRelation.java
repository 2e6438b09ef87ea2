package ba.sigurno.ejb.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a part of a document refers to (ECMA-376 part 2, 8.5).
 *
 * @param kind the last word of its type, in small letters
 * @param target what it refers to, a part or an address
 * @param isOutside whether that is said to be outside of the document
 */
record OfficeRelation(String kind, String target, boolean isOutside) {

    /** What runs, or is a program's own or another document and not looked into. */
    private static final Set<String> RUN = Set.of(
            "afchunk",
            "control",
            "activexcontrolbinary",
            "vbaproject",
            "wordvbadata",
            "xlmacrosheet",
            "xlintlmacrosheet",
            "connections",
            "attachedtoolbars",
            "extensibility");

    /** What a program fetches only when its reader wants it. */
    private static final Set<String> FETCHED_WHEN_ASKED = Set.of("hyperlink", "externallinkpath");

    /** Documents within a document, such as the table behind a chart. */
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(docx|xlsx|pptx)");

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]*:.*|[/\\\\]{2}.*", Pattern.DOTALL);

    /** A file on a disk of whoever wrote it, such as the template it was made from, and what stands in the mail it is from. */
    private static final Pattern NOWHERE = Pattern.compile(
            "[a-z]:[/\\\\].*|file:(///)?[a-z]:[/\\\\].*|file:/(//)?[^/\\\\%].*|(cid|about):.*", Pattern.DOTALL);

    private static final Pattern FILM = Pattern.compile("https?:.*", Pattern.DOTALL);

    /** Reads its attributes as they stand in the file. */
    static OfficeRelation of(String type, String target, String mode) {
        var kind = type.strip().toLowerCase(Locale.ROOT);
        return new OfficeRelation(
                kind.substring(kind.lastIndexOf('/') + 1),
                target.strip().toLowerCase(Locale.ROOT),
                mode.strip().equalsIgnoreCase("external"));
    }

    /** Returns the rule that it breaks; empty when it does no harm. */
    Optional<String> broken() {
        if (runs()) {
            return Optional.of("file_rule_runs");
        }
        return isFetched() ? Optional.of("file_rule_elsewhere") : Optional.empty();
    }

    private boolean runs() {
        return switch (kind) {
            // A chart that was made from a table on the disk of whoever wrote it says so.
            case "oleobject" -> !(isOutside && isNowhere());
            case "package" -> !isOutside && !DOCUMENT.matcher(target).matches();
            default -> RUN.contains(kind);
        };
    }

    private boolean isFetched() {
        boolean asks = FETCHED_WHEN_ASKED.contains(kind)
                || kind.equals("video") && FILM.matcher(target).matches();
        return isElsewhere(target) && !asks;
    }

    private boolean isNowhere() {
        return NOWHERE.matcher(target).matches();
    }

    /** Tells whether something, in small letters, is an address of another computer. */
    static boolean isElsewhere(String target) {
        return ADDRESS.matcher(target).matches() && !NOWHERE.matcher(target).matches();
    }
}
