package ba.sigurno.persistence.training.progress;

/** The state of the evidence that a teacher meets a requirement. */
public enum FulfilmentState {
    /** The teacher submitted work, and nobody has looked at it yet. */
    HANDED_IN,
    /** The work was looked at, and has to be improved. */
    RETURNED,
    /** It meets the requirement. */
    MET
}
