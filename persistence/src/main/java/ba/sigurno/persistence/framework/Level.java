package ba.sigurno.persistence.framework;

/** The level of schooling; each counts its grades from 1. */
public enum Level {
    PRIMARY,
    SECONDARY
}
