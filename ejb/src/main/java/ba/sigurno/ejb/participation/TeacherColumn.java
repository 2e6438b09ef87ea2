package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which the teachers of a jurisdiction can be sorted. */
public enum TeacherColumn implements Sort.Column {
    NAME("a.nameLatin");

    private final String path;

    TeacherColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
