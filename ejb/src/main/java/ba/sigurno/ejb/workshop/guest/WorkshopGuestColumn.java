package ba.sigurno.ejb.workshop.guest;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which guests can be sorted. */
public enum WorkshopGuestColumn implements Sort.Column {
    NAME("g.searched"),
    INSTITUTION("g.institution");

    private final String path;

    WorkshopGuestColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
