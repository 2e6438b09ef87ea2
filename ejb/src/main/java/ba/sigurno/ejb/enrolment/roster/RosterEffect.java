package ba.sigurno.ejb.enrolment.roster;

/** What a row of a list does to the class; first those that are to be looked at. */
public enum RosterEffect {
    /** Cannot be taken. */
    BAD,
    /** May be a child of the class under another name, or one more. */
    DOUBTFUL,
    /** Is one more child. */
    NEW,
    /** Is a child of the class, whose name is to be written as in the list. */
    CHANGED,
    SAME,
    /** Is a child of the class who is not in the list. */
    LEFT
}
