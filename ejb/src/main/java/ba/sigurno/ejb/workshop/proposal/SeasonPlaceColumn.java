package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;

/** The columns by which the places of a proposal can be sorted. */
public enum SeasonPlaceColumn implements Sort.Column {
    /** By the proposed day; those without a place by the preferred one. */
    DAY("COALESCE(p.startsAt, r.firstWished)"),
    SCHOOL("s.nameLatin"),
    TRAINER("o.nameLatin"),
    ROAD("p.kilometres");

    private final String path;

    SeasonPlaceColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String path(Language reader) {
        return this == SCHOOL && reader.isCyrillic() ? "s.nameCyrillic" : path;
    }
}
