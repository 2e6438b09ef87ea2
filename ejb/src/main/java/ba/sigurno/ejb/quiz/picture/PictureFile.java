package ba.sigurno.ejb.quiz.picture;

/**
 * The checked file of a picture.
 *
 * @param digest the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/gif}
 * @param bytes its content; not to be changed
 */
public record PictureFile(String digest, String mediaType, byte[] bytes) {

    /** Compares files by their digests. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile file && file.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return mediaType + " " + digest;
    }
}
