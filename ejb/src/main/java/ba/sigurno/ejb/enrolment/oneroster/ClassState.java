package ba.sigurno.ejb.enrolment.oneroster;

/** What becomes of a class of a package. */
public enum ClassState {
    /** It is created. */
    NEW,
    /** It is there, and gets its pupils. */
    KNOWN,
    /** It is left alone: it is a colleague's or closed, or nobody knows it. */
    LEFT,
    /** It is left alone: none of its teachers has an account at the school. */
    NO_TEACHER;

    /** Returns whether it is taken. */
    public boolean isTaken() {
        return this == NEW || this == KNOWN;
    }
}
