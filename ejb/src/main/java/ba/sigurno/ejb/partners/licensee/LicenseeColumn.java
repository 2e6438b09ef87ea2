package ba.sigurno.ejb.partners.licensee;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which licensees can be sorted. */
public enum LicenseeColumn implements Sort.Column {
    NAME("l.searched"),
    KIND("l.kind");

    private final String path;

    LicenseeColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
