package ba.sigurno.ejb.workshop.report;

/** By what workshops that were held are put together in a table. */
public enum HeldGrouping {
    MONTH,
    TRAINER,
    AUTHORITY,
    TOPIC
}
