package ba.sigurno.ejb.pdf.text;

/**
 * Thrown when a text has a character that the documents' fonts cannot print (an emoji, a Chinese character) or that
 * they could only print wrongly (right-to-left scripts). Nothing is left out or replaced silently: the caller tells the
 * user the character.
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

    /** Returns the whole text, as it was given. */
    public String getText() {
        return text;
    }

    /** Returns the first character that cannot be printed, for display to the user; its name when it is invisible. */
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

    /** Returns the number of that character as people look it up, such as {@code U+1F600}. */
    public String getCodePoint() {
        return "U+%04X".formatted(codePoint);
    }
}
