package ba.sigurno.ejb.enrolment.roster;

/** What a column of a list of pupils holds. */
public enum ColumnUse {
    /** First names. */
    NAME,
    SURNAME,
    /** Both in one cell, the first name first. */
    NAME_SURNAME,
    /** Both in one cell, the surname first. */
    SURNAME_NAME,
    /** Ordinal numbers. */
    ORDINAL,
    /** Something else, which is not read. */
    OTHER,
    /** What must not be known about a child, such as a personal number or a birth date: not read and not shown again. */
    PERSONAL
}
