package ba.sigurno.persistence.quiz.picture;

import ba.sigurno.persistence.quiz.content.Picture;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** The bytes of a picture, kept once however many questions show it: the digest is the key. Its bytes never change. */
@Entity
@Table(name = "picture")
@NamedQuery(name = StoredPicture.COUNT, query = "SELECT COUNT(p) FROM StoredPicture p WHERE p.digest IN :digests")
@NamedQuery(name = StoredPicture.BY_DIGESTS, query = "SELECT p FROM StoredPicture p WHERE p.digest IN :digests")
@NamedNativeQuery(
        name = StoredPicture.FORGOTTEN,
        query = "SELECT p.digest FROM picture p WHERE p.created_at < ?1"
                + " AND NOT EXISTS (SELECT 1 FROM question_version_picture v WHERE v.digest = p.digest)"
                + " AND NOT EXISTS (SELECT 1 FROM question_import_picture i WHERE i.digest = p.digest)"
                + " AND NOT EXISTS (SELECT 1 FROM lesson_picture l WHERE l.digest = p.digest)"
                + " AND NOT EXISTS (SELECT 1 FROM library_item_picture b WHERE b.digest = p.digest)"
                + " ORDER BY p.created_at")
@NamedQuery(name = StoredPicture.DELETE, query = "DELETE FROM StoredPicture p WHERE p.digest IN :digests")
@NamedNativeQuery(
        name = StoredPicture.KEEP,
        query = "INSERT INTO picture (digest, media_type, bytes, created_at) VALUES (?1, ?2, ?3, ?4)"
                + " ON DUPLICATE KEY UPDATE created_at = ?4")
public class StoredPicture {

    /** Counts those with one of {@code :digests}. */
    public static final String COUNT = "StoredPicture.count";

    /** Finds those with {@code :digests}, in no order. */
    public static final String BY_DIGESTS = "StoredPicture.byDigests";

    /**
     * Finds the digests of those that came last before the first parameter and that nothing shows, the oldest first.
     */
    public static final String FORGOTTEN = "StoredPicture.forgotten";

    /** Deletes those with {@code :digests}. */
    public static final String DELETE = "StoredPicture.delete";

    /** Keeps a picture (digest, media type, bytes), which came last at the fourth parameter. */
    public static final String KEEP = "StoredPicture.keep";

    @Id
    @Column(length = Picture.DIGEST_LENGTH)
    private String digest;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Lob
    @Basic(optional = false)
    private byte[] bytes;

    protected StoredPicture() {}

    /** Returns the SHA-256 digest of the bytes, in hexadecimal. */
    public String getDigest() {
        return digest;
    }

    /** Returns the media type, such as {@code image/png}. */
    public String getMediaType() {
        return mediaType;
    }

    /** Returns the file. */
    public byte[] getBytes() {
        return bytes.clone();
    }
}
