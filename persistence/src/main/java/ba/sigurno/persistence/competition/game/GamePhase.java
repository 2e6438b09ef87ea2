package ba.sigurno.persistence.competition.game;

/** The phase of a {@link ClassGame}. */
public enum GamePhase {
    /** Children come in; nothing is asked yet. */
    LOBBY,
    /** A question is asked. */
    QUESTION,
    /** The class looks at its answers. */
    RESULTS,
    /** It is over. */
    ENDED
}
