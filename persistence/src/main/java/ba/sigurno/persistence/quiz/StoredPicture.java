package ba.sigurno.persistence.quiz;

import ba.sigurno.persistence.quiz.content.Picture;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/** The bytes of a picture, kept once however many questions show it: the digest is the key. Never changed. */
@Entity
@Table(name = "picture")
@NamedQuery(name = StoredPicture.COUNT, query = "SELECT COUNT(p) FROM StoredPicture p WHERE p.digest IN :digests")
@NamedQuery(name = StoredPicture.BY_DIGESTS, query = "SELECT p FROM StoredPicture p WHERE p.digest IN :digests")
public class StoredPicture {

    /** How many of {@code :digests} there are. */
    public static final String COUNT = "StoredPicture.count";

    /** Those with {@code :digests}, in no order. */
    public static final String BY_DIGESTS = "StoredPicture.byDigests";

    @Id
    @Column(length = Picture.DIGEST_LENGTH)
    private String digest;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Lob
    @Basic(optional = false)
    private byte[] bytes;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected StoredPicture() {}

    /** A picture that was found to be one. */
    public StoredPicture(String digest, String mediaType, byte[] bytes, Instant now) {
        this.digest = digest;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.createdAt = now;
    }

    /** The SHA-256 digest of the bytes, in hexadecimal. */
    public String getDigest() {
        return digest;
    }

    /** Such as {@code image/png}. */
    public String getMediaType() {
        return mediaType;
    }

    /** The file. */
    public byte[] getBytes() {
        return bytes.clone();
    }

    /** When it came first. */
    public Instant getCreatedAt() {
        return createdAt;
    }
}
