package ba.sigurno.persistence.youthpanel.consent;

/** Who gives a consent. */
public enum ConsentGiver {
    GUARDIAN,
    MEMBER
}
