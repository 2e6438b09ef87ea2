package ba.sigurno.ejb.hotline.police;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which requests of the police can be sorted. */
public enum PoliceRequestColumn implements Sort.Column {
    ASKED("r.askedOn"),
    UNIT("r.unit"),
    STATUS("r.status");

    private final String path;

    PoliceRequestColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
