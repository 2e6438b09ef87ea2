package ba.sigurno.ejb.helpline.escalation;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which escalations can be sorted. */
public enum EscalationColumn implements Sort.Column {
    /** What is due first comes first; what is over has no such time, and stands before it. */
    DUE("e.dueAt"),
    OPENED("e.openedAt"),
    STATUS("e.status"),
    RECEIVER("e.receiver"),
    URGENCY("e.urgency");

    private final String path;

    EscalationColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
