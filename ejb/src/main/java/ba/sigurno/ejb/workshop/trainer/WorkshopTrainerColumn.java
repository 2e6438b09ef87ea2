package ba.sigurno.ejb.workshop.trainer;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;

/** The columns by which the trainers of workshops can be sorted. */
public enum WorkshopTrainerColumn implements Sort.Column {
    NAME;

    @Override
    public String path() {
        return "a.nameLatin";
    }

    @Override
    public String path(Language reader) {
        return reader.isCyrillic() ? "a.nameCyrillic" : path();
    }
}
