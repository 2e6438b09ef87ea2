package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;

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

    @Override
    public String path(Language reader) {
        return this == NAME && reader.isCyrillic() ? "a.nameCyrillic" : path;
    }
}
