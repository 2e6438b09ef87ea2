package ba.sigurno.persistence.identity.link;

/** What a link of single use is for. */
public enum LinkPurpose {
    /** To set a password: the first one, or in place of one that was forgotten or taken away. */
    PASSWORD,
    /** To confirm a new e-mail address. */
    EMAIL
}
