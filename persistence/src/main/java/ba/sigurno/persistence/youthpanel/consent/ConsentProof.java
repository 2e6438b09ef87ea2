package ba.sigurno.persistence.youthpanel.consent;

/** How it is known who answered. */
public enum ConsentProof {
    /** By a link of single use that went to the guardian's address. */
    GUARDIAN_LINK,
    /** By the code that only the member has seen. */
    MEMBER_CODE
}
