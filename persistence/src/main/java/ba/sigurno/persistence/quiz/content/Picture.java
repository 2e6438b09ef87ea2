package ba.sigurno.persistence.quiz.content;

/**
 * A picture that belongs to a stem or a choice; its bytes are kept apart, once for all questions that show it.
 *
 * @param digest the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
 * @param description its description, for those who do not see it; empty when it is decoration
 */
public record Picture(String digest, Texts description) {

    /** The length of a digest, in characters. */
    public static final int DIGEST_LENGTH = 64;

    /** Refuses a text that is no digest. */
    public Picture {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
        description = description == null ? Texts.NONE : description;
    }
}
