package ba.sigurno.persistence.certificate.issue;

/** The validity of a certificate. */
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
