package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which the queue of reports can be sorted. */
public enum QueueColumn implements Sort.Column {
    /** In the order in which they came, the oldest first. */
    RECEIVED("r.id"),
    STATUS("r.status"),
    THEME("r.theme");

    private final String path;

    QueueColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
