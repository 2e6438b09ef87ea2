package ba.sigurno.ejb.workshop.road;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;

/** The columns by which corrected roads can be sorted. */
public enum RoadColumn implements Sort.Column {
    FROM("f.name"),
    TO("t.name"),
    MINUTES("r.minutes");

    private final String path;

    RoadColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path(Language.BOSNIAN);
    }

    @Override
    public String path(Language reader) {
        return this == MINUTES ? path : path + (reader.isCyrillic() ? "Cyrillic" : "Latin");
    }
}
