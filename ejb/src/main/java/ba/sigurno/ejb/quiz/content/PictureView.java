package ba.sigurno.ejb.quiz.content;

/**
 * A picture of a question, as a page shows it.
 *
 * @param digest what it is asked for by
 * @param description what it shows, for those who do not see it; empty when it only adorns
 */
public record PictureView(String digest, String description) {}
