package ba.sigurno.ejb.helpline.directory;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which institutions can be sorted. */
public enum InstitutionColumn implements Sort.Column {
    NAME("i.searched"),
    KIND("i.kind"),
    JURISDICTION("i.jurisdiction"),
    CHECKED("i.checkedOn");

    private final String path;

    InstitutionColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
