package ba.sigurno.persistence.certificate.issue;

/** The validity of a certificate. */
public enum CertificateState {
    /** In force. */
    VALID,
    /** In force once, until its last day. */
    EXPIRED,
    /** Replaced by a newer version. */
    REPLACED,
    /** Void. */
    REVOKED
}
