package ba.sigurno.persistence.hotline.handover;

/** What came of a hand-over, as its receiver said. Nothing of the case itself is kept. */
public enum HandOverOutcome {
    /** Proceedings were begun. */
    PROCEEDINGS,
    /** It was passed on to whose it is. */
    PASSED_ON,
    /** The content was taken down. */
    TAKEN_DOWN,
    /** Nothing could be done. */
    NO_ACTION
}
