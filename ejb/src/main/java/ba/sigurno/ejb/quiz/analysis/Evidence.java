package ba.sigurno.ejb.quiz.analysis;

/** The reliability of a figure, by the number of pupils it is about. */
public enum Evidence {
    /** Nothing is shown: it would be about known children. */
    TOO_FEW,
    /** May change a lot with the next class. */
    PROVISIONAL,
    /** Enough to act on. */
    SOLID;

    /** Below this many pupils nothing is shown. */
    public static final int MIN = 5;

    /** From this many pupils on figures are solid. */
    public static final int ENOUGH = 30;

    static Evidence of(long pupils) {
        if (pupils < MIN) {
            return TOO_FEW;
        }
        return pupils < ENOUGH ? PROVISIONAL : SOLID;
    }
}
