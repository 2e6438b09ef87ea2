package ba.sigurno.ejb.identity.audit;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which the audit trail can be sorted. */
public enum AuditColumn implements Sort.Column {
    /** In the order in which it happened. */
    TIME("e.id"),
    ACTOR("e.actorName"),
    ACTION("e.action");

    /** The order of a reader who has not chosen one. */
    public static final Sort NEWEST_FIRST = new Sort(TIME, true);

    private final String path;

    AuditColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
