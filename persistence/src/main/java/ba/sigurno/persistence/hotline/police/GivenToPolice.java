package ba.sigurno.persistence.hotline.police;

/** What the police are given when they ask. What was in it is not kept. */
public enum GivenToPolice {
    NOTHING,
    /** How a report stands, and when it did. */
    STATUS,
    /** What was reported: address and comment. */
    REPORT,
    /** A psychologist or pedagogue of the centre. */
    EXPERT
}
