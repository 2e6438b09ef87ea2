package ba.sigurno.ejb.quiz.content;

/**
 * A part of a question, as a page shows it: an option, a prompt, an item.
 *
 * @param html its text, to stand in a line; null when it is plain words, such as somebody typed
 * @param words the same without markup, for a list to choose from
 * @param picture its picture; null for none
 */
public record RenderedText(String html, String words, PictureView picture) {

    /** Returns words as somebody typed them: text, never markup. */
    public static RenderedText typed(String words) {
        return new RenderedText(null, words, null);
    }
}
