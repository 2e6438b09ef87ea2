package ba.sigurno.ejb.quiz.content;

/**
 * A picture of a question, as a page shows it.
 *
 * @param digest the digest by which it is requested
 * @param description its description, for those who do not see it; empty when it is decoration
 */
public record PictureView(String digest, String description) {}
