package ba.sigurno.persistence.curriculum.sound;

import ba.sigurno.persistence.quiz.content.Picture;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The bytes of a recording, kept once however many lessons play it: the digest is the key. Its bytes never change. */
@Entity
@Table(name = "sound")
@NamedQuery(name = StoredSound.COUNT, query = "SELECT COUNT(s) FROM StoredSound s WHERE s.digest IN :digests")
@NamedQuery(name = StoredSound.BY_DIGESTS, query = "SELECT s FROM StoredSound s WHERE s.digest IN :digests")
@NamedNativeQuery(
        name = StoredSound.FORGOTTEN,
        query = "SELECT s.digest FROM sound s WHERE s.created_at < ?1"
                + " AND NOT EXISTS (SELECT 1 FROM lesson_sound l WHERE l.digest = s.digest)"
                + " ORDER BY s.created_at")
@NamedQuery(name = StoredSound.DELETE, query = "DELETE FROM StoredSound s WHERE s.digest IN :digests")
@NamedNativeQuery(
        name = StoredSound.KEEP,
        query = "INSERT INTO sound (digest, media_type, bytes, created_at) VALUES (?1, ?2, ?3, ?4)"
                + " ON DUPLICATE KEY UPDATE created_at = ?4")
public class StoredSound {

    /** Counts those with one of {@code :digests}. */
    public static final String COUNT = "StoredSound.count";

    /** Finds those with {@code :digests}, in no order. */
    public static final String BY_DIGESTS = "StoredSound.byDigests";

    /**
     * Finds the digests of those that came last before the first parameter and that no lesson plays, the oldest first.
     */
    public static final String FORGOTTEN = "StoredSound.forgotten";

    /** Deletes those with {@code :digests}. */
    public static final String DELETE = "StoredSound.delete";

    /** Keeps a recording (digest, media type, bytes), which came last at the fourth parameter. */
    public static final String KEEP = "StoredSound.keep";

    @Id
    @Column(length = Picture.DIGEST_LENGTH)
    private String digest;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Lob
    @Basic(optional = false)
    private byte[] bytes;

    protected StoredSound() {}

    /** Returns the SHA-256 digest of the bytes, in hexadecimal. */
    public String getDigest() {
        return digest;
    }

    /** Returns the media type, such as {@code audio/mpeg}. */
    public String getMediaType() {
        return mediaType;
    }

    /** Returns the file. */
    public byte[] getBytes() {
        return bytes.clone();
    }
}
