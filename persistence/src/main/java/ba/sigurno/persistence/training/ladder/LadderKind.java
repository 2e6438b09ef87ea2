package ba.sigurno.persistence.training.ladder;

/** The way in which a requirement of the trainers' ladder is met. */
public enum LadderKind {
    /** A certificate of a programme that is in force. */
    CERTIFICATE,
    /** Having helped in a number of sessions. */
    ASSISTED,
    /** Having led a number of sessions. */
    LED,
    /** Having taught a number of teachers who attended. */
    TAUGHT,
    /** Practice that a lead trainer saw and accepted. */
    PRACTICE;

    /** Returns whether it asks for a number. */
    public boolean isCounted() {
        return this == ASSISTED || this == LED || this == TAUGHT;
    }
}
