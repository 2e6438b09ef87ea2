package ba.sigurno.ejb.curriculum.format.reading;

/**
 * A line of a file.
 *
 * @param number its number, from 1
 * @param text its text, without the line break and without blanks at its end
 */
record SourceLine(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }

    /** Returns whether it continues the line before, being indented. */
    boolean isIndented() {
        return text.startsWith("  ") && !isBlank();
    }
}
