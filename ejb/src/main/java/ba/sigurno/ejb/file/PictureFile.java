package ba.sigurno.ejb.file;

import ba.sigurno.ejb.crypto.Sha256;

/**
 * The checked file of a picture.
 *
 * @param digest the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
 * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/svg+xml}
 * @param bytes its content; not to be changed
 */
public record PictureFile(String digest, String mediaType, byte[] bytes) {

    /** Returns a drawing that was checked. */
    public static PictureFile svg(byte[] bytes) {
        return new PictureFile(Sha256.hex(bytes), "image/svg+xml", bytes);
    }

    /** Returns the end of the name of a file of its type, such as {@code png}. */
    public String extension() {
        return switch (mediaType) {
            case "image/jpeg" -> "jpg";
            case "image/svg+xml" -> "svg";
            default -> mediaType.substring("image/".length());
        };
    }

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
