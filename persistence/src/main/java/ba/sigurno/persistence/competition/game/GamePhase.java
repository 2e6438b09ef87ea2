package ba.sigurno.persistence.competition.game;

/** Where a {@link ClassGame} is. */
public enum GamePhase {
    /** Children come in; nothing is asked yet. */
    LOBBY,
    /** A question is asked. */
    QUESTION,
    /** The class looks at what it answered. */
    RESULTS,
    /** It is over. */
    ENDED
}
