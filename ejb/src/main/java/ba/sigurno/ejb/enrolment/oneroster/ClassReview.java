package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import java.util.List;

/**
 * A class of a package, compared with the one that is there.
 *
 * @param key its key
 * @param name its name
 * @param state what becomes of it
 * @param named whether the caller may see its pupils, and not only how many there are: who keeps the school may not those of
 *     a class that others teach
 * @param rows what each of its pupils does; none of a class that is left alone
 */
public record ClassReview(String key, String name, ClassState state, boolean named, List<Row> rows) {

    /** Counts the rows with an effect. */
    public long count(RosterEffect effect) {
        return rows.stream().filter(row -> row.effect() == effect).count();
    }
}
