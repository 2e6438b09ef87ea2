package ba.sigurno.persistence.hotline.intake;

/** The kind of content that is at a reported address. */
public enum ContentKind {
    PICTURE,
    VIDEO,
    LIVE,
    TEXT,
    UNKNOWN
}
