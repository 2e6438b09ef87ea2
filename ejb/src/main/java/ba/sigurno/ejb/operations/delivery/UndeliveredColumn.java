package ba.sigurno.ejb.operations.delivery;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which e-mails that could not be delivered can be sorted. */
public enum UndeliveredColumn implements Sort.Column {
    CREATED("m.createdAt"),
    RECIPIENT("m.recipient");

    /** The order of a reader who has not chosen one. */
    public static final Sort NEWEST_FIRST = new Sort(CREATED, true);

    private final String path;

    UndeliveredColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
