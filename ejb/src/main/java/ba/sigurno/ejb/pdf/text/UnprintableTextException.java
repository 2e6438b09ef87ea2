package ba.sigurno.ejb.pdf.text;

/**
 * A text has a character that the documents' fonts cannot print (an emoji, a Chinese character) or that they could only
 * print wrongly (right-to-left scripts). Nothing is left out or replaced in silence: whoever asked for the document
 * tells the user which character it is.
 */
public class UnprintableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int codePoint;

    UnprintableTextException(String text, int codePoint) {
        super("Cannot print %s (U+%04X)".formatted(Character.getName(codePoint), codePoint));
        this.text = text;
        this.codePoint = codePoint;
    }

    /** The whole text, as it was given. */
    public String getText() {
        return text;
    }

    /** The first character that cannot be printed, to be shown to the user; by its name when there is nothing to see. */
    public String getCharacter() {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> String.valueOf(Character.getName(codePoint));
            // A mark shows on a circle.
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "\u25CC" + Character.toString(codePoint);
            default -> Character.toString(codePoint);
        };
    }

    /** The number of that character as people look it up, such as {@code U+1F600}. */
    public String getCodePoint() {
        return "U+%04X".formatted(codePoint);
    }
}
