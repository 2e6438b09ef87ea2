package ba.sigurno.persistence.youthpanel.consent;

/** What somebody answered who was asked for a consent. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED,
    WITHDRAWN
}
