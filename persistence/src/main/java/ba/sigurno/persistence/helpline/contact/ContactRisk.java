package ba.sigurno.persistence.helpline.contact;

/** How a counsellor sees the danger for a child. */
public enum ContactRisk {
    NONE,
    CONCERN,
    /** Now: it is to be escalated. */
    URGENT
}
