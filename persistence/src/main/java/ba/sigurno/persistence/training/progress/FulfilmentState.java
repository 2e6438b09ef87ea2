package ba.sigurno.persistence.training.progress;

/** How far it is shown that a teacher meets a requirement. */
public enum FulfilmentState {
    /** The teacher handed something in, and nobody has looked at it yet. */
    HANDED_IN,
    /** It was looked at, and is to be done better. */
    RETURNED,
    /** It meets the requirement. */
    MET
}
