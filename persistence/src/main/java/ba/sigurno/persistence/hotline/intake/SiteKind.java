package ba.sigurno.persistence.hotline.intake;

/** The kind of place that a reported address leads to. */
public enum SiteKind {
    WEBSITE,
    SOCIAL_NETWORK,
    CHAT,
    GAME,
    FORUM,
    FILE_STORE,
    HIDDEN_SERVICE,
    UNKNOWN
}
