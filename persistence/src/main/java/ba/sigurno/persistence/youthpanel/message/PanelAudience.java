package ba.sigurno.persistence.youthpanel.message;

/** Who reads a message. None of them is one adult alone. */
public enum PanelAudience {
    /** All members and all adults of the panel. */
    PANEL,
    /** All adults of the panel, and the member who wrote it. */
    ADULTS,
    /** One member, and all adults of the panel. */
    MEMBER
}
