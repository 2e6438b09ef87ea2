package ba.sigurno.persistence.hotline.report;

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
