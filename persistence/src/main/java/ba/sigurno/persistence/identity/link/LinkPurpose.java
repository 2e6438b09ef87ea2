package ba.sigurno.persistence.identity.link;

/** What a link of single use is for. */
public enum LinkPurpose {
    /** To set a password that was forgotten. */
    PASSWORD,
    /** To confirm a new e-mail address. */
    EMAIL
}
