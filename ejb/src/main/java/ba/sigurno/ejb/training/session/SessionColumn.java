package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.entity.Sort;

/** The columns by which a list of sessions can be sorted. */
public enum SessionColumn implements Sort.Column {
    /** The title in the language whose tag is {@code :reader}, else the Bosnian one, else any. */
    PROGRAMME("SQL('(SELECT x.title FROM programme_edition_text x WHERE x.edition_id = ?"
            + " ORDER BY FIELD(x.language, \"bs\", ?) DESC LIMIT 1)', s.edition.id, :reader)"),
    DATE("s.startsAt"),
    PLACE("s.placeLatin"),
    /** The seats that nobody has taken. */
    FREE(
            "SQL('? - (SELECT COUNT(*) FROM registration g WHERE g.session_id = ? AND g.state = \"SEATED\")', s.seats, s.id)"),
    /** Whether a teacher is invited; of all alike the soonest first. */
    INVITATION("CASE WHEN i.id IS NULL THEN 1 ELSE 0 END, s.startsAt");

    private final String path;

    SessionColumn(String path) {
        this.path = path;
    }

    @Override
    public String path() {
        return path;
    }
}
