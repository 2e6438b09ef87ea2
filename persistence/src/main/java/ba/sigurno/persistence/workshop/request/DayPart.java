package ba.sigurno.persistence.workshop.request;

/** The part of a preferred day that suits a school. */
public enum DayPart {
    ANY,
    MORNING,
    AFTERNOON
}
