package ba.sigurno.ejb.curriculum.sound;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.curriculum.sound.StoredSound;

/**
 * The checked file of a recording.
 *
 * @param digest the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
 * @param mediaType {@code audio/mpeg} or {@code audio/mp4}
 * @param bytes its content; not to be changed
 */
public record SoundFile(String digest, String mediaType, byte[] bytes) {

    static SoundFile of(String mediaType, byte[] bytes) {
        return new SoundFile(Sha256.hex(bytes), mediaType, bytes);
    }

    /** Returns a recording that is kept. */
    public static SoundFile of(StoredSound kept) {
        return new SoundFile(kept.getDigest(), kept.getMediaType(), kept.getBytes());
    }

    /** Returns the end of the name of a file of its type, such as {@code mp3}. */
    public String extension() {
        return mediaType.equals(Sounds.MP4) ? "m4a" : "mp3";
    }

    /** Compares files by their digests. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SoundFile file && file.digest.equals(digest);
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
