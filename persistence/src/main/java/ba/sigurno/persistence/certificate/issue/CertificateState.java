package ba.sigurno.persistence.certificate.issue;

/** What a certificate is worth. */
public enum CertificateState {
    /** It says the truth. */
    VALID,
    /** It said the truth, until its time was over. */
    EXPIRED,
    /** A newer version says it better. */
    REPLACED,
    /** It is void. */
    REVOKED
}
