package ba.sigurno.ejb.quiz.content;

/**
 * A part of a question, as a page shows it: an option, a prompt, an item.
 *
 * @param html what it says, to stand in a line; null when it is words alone, such as somebody typed
 * @param words the same without marks, for a list to choose from
 * @param picture what it shows; null when nothing
 */
public record RenderedText(String html, String words, PictureView picture) {

    /** Words as somebody typed them: text, never marks. */
    public static RenderedText typed(String words) {
        return new RenderedText(null, words, null);
    }
}
