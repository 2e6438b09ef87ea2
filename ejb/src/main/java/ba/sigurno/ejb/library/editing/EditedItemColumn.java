package ba.sigurno.ejb.library.editing;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which editors sort items. */
public enum EditedItemColumn implements Sort.Column {
    CHANGED("i.changedAt"),
    KIND("i.kind"),
    STATUS("i.status"),
    REVIEW("i.reviewBy");

    private final String path;

    EditedItemColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
