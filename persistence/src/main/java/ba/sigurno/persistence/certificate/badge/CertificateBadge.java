package ba.sigurno.persistence.certificate.badge;

import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.entity.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/**
 * A machine-readable certificate: its signed credential, and the number of its bit in the public list of revoked ones.
 * Its content never changes, but it is signed again when its key is trusted no more; revocation is known from the
 * certificate.
 */
@Entity
@Table(name = "certificate_badge")
@NamedQuery(
        name = CertificateBadge.OF_CERTIFICATE,
        query = "SELECT b FROM CertificateBadge b WHERE b.certificate = :certificate")
@NamedQuery(
        name = CertificateBadge.CREDENTIALS,
        query = "SELECT b.certificate.id, b.credential FROM CertificateBadge b WHERE b.certificate IN :certificates")
@NamedQuery(name = CertificateBadge.COUNT, query = "SELECT COUNT(b) FROM CertificateBadge b")
@NamedQuery(
        name = CertificateBadge.TAKEN,
        query = "SELECT b.statusIndex FROM CertificateBadge b"
                + " WHERE b.statusList = :statusList AND b.statusIndex IN :statusIndexes")
@NamedQuery(
        name = CertificateBadge.VOID,
        query = "SELECT b.statusIndex FROM CertificateBadge b"
                + " WHERE b.statusList = :statusList AND (b.certificate.revokedAt IS NOT NULL OR b.certificate.replacedAt IS NOT NULL)"
                + " ORDER BY b.statusIndex")
public class CertificateBadge extends BaseEntity {

    /** Finds the badge of {@code :certificate}. */
    public static final String OF_CERTIFICATE = "CertificateBadge.ofCertificate";

    /** Finds the ids of {@code :certificates} that have one, each with the credential. */
    public static final String CREDENTIALS = "CertificateBadge.credentials";

    /** Counts all badges. */
    public static final String COUNT = "CertificateBadge.count";

    /** Finds those of {@code :statusIndexes} that the list {@code :statusList} already has. */
    public static final String TAKEN = "CertificateBadge.taken";

    /** Finds the places in the list {@code :statusList} of certificates that are void or replaced, in their order. */
    public static final String VOID = "CertificateBadge.void";

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "certificate_id")
    private Certificate certificate;

    @Column(name = "status_list", nullable = false)
    private int statusList;

    @Column(name = "status_index", nullable = false)
    private int statusIndex;

    @Column(nullable = false)
    private String credential;

    protected CertificateBadge() {}

    /**
     * Creates the badge of a certificate.
     *
     * @param statusList the number of the public list in which it has a bit
     * @param statusIndex the number of that bit, from 0
     * @param credential the credential as a compact JWS
     */
    public CertificateBadge(Certificate certificate, int statusList, int statusIndex, String credential) {
        this.certificate = certificate;
        this.statusList = statusList;
        this.statusIndex = statusIndex;
        this.credential = credential;
    }

    /** Takes the same content signed with another key. */
    public void renew(String credential) {
        this.credential = credential;
    }

    /** Deletes what it says; its place stays, by which it is known to be void. */
    public void forget() {
        this.credential = "";
    }

    /** Returns the credential as a compact JWS; empty once it was forgotten. */
    public String getCredential() {
        return credential;
    }
}
