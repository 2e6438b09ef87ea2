package ba.sigurno.ejb.participation.attention;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which schools that need attention can be sorted; they are sorted here, not by the database. */
public enum AttentionColumn implements Sort.Column {
    PUPILS,
    SCHOOL,
    MUNICIPALITY;

    @Override
    public String path() {
        return name();
    }
}
