package ba.sigurno.ejb.workshop.listing;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.persistence.i18n.Language;

/** The columns by which a list of requests can be sorted. */
public enum RequestColumn implements Sort.Column {
    REQUESTED("r.requestedAt"),
    WAITING("r.waitingSince"),
    /** In the order of the list of topics. */
    TOPIC("t.position"),
    STATE("r.state"),
    /** In the official order. */
    AUTHORITY("a.id"),
    TRAINER("o.nameLatin"),
    SCHOOL("s.nameLatin"),
    /** The day that is shown: the planned one, before that the first preferred one. */
    DAY("COALESCE(w.startsAt, r.firstWished)");

    private final String path;

    RequestColumn(String path) {
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
