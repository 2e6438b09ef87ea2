package ba.sigurno.ejb.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a part of a document refers to (ECMA-376 part 2, 8.5).
 *
 * @param kind the last word of its type, in small letters
 * @param target what it refers to, a part or an address
 */
record OfficeRelation(String kind, String target) {

    /** What runs, or is a program's own and not looked into. */
    private static final Set<String> RUN = Set.of(
            "oleobject",
            "control",
            "activexcontrolbinary",
            "vbaproject",
            "wordvbadata",
            "xlmacrosheet",
            "xlintlmacrosheet",
            "attachedtoolbars",
            "customui");

    /** What is only fetched when its reader wants it: links, and films that are shown from elsewhere. */
    private static final Set<String> FETCHED_WHEN_ASKED = Set.of("hyperlink", "video");

    /** Documents within a document, such as the table behind a chart. */
    private static final Pattern DOCUMENT = Pattern.compile(".*\\.(docx|xlsx|pptx)");

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*|[/\\\\]{2}.*", Pattern.DOTALL);

    /** A file on a disk of whoever wrote it, such as the template it was made from. */
    private static final Pattern OWN_DISK = Pattern.compile("(file:/{0,3})?[a-z]:[/\\\\].*", Pattern.DOTALL);

    /** Reads its attributes as they stand in the file. */
    static OfficeRelation of(String type, String target) {
        var kind = type.strip().toLowerCase(Locale.ROOT);
        return new OfficeRelation(
                kind.substring(kind.lastIndexOf('/') + 1), target.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns whether it runs something, hides something, or has the program of its reader fetch something unasked. */
    boolean isHarmful() {
        boolean elsewhere =
                SCHEME.matcher(target).matches() && !OWN_DISK.matcher(target).matches();
        return RUN.contains(kind)
                || elsewhere && !FETCHED_WHEN_ASKED.contains(kind)
                || kind.equals("package") && !DOCUMENT.matcher(target).matches();
    }
}
