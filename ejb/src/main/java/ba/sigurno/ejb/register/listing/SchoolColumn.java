package ba.sigurno.ejb.register.listing;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;

/** The columns by which the register of schools can be sorted. */
public enum SchoolColumn implements Sort.Column {
    NAME("s.nameLatin", "s.nameCyrillic"),
    MUNICIPALITY("m.nameLatin", "m.nameCyrillic"),
    AUTHORITY("a.id", "a.id");

    private final String latin;
    private final String cyrillic;

    SchoolColumn(String latin, String cyrillic) {
        this.latin = latin;
        this.cyrillic = cyrillic;
    }

    @Override
    public String path() {
        return latin;
    }

    @Override
    public String path(Language reader) {
        return reader.isCyrillic() ? cyrillic : latin;
    }
}
