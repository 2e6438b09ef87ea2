package ba.sigurno.persistence.youthpanel.idea;

/** How the centre stands to an idea. */
public enum IdeaStatus {
    OPEN,
    TAKEN_UP,
    DONE,
    NOT_NOW
}
