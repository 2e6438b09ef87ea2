package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import java.util.List;

/**
 * A class of a package, compared with the one that is there.
 *
 * @param key its key
 * @param name its name
 * @param known whether it is there
 * @param left whether it is left alone: it is a colleague's, or nobody knows it
 * @param rows what each of its pupils does; none of a class that is left alone
 */
public record ClassReview(String key, String name, boolean known, boolean left, List<Row> rows) {

    /** Counts the rows with an effect. */
    public long count(RosterEffect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }
}
