package ba.sigurno.ejb.youthpanel.idea;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which ideas can be sorted. */
public enum IdeaColumn implements Sort.Column {
    CREATED("i.createdAt"),
    STATUS("i.status");

    private final String path;

    IdeaColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
