package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.school.SchoolRecord;
import ba.sigurno.ejb.school.SchoolRecord.Fate;
import ba.sigurno.ejb.school.SchoolRecords;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The entries of a school that is merged. A result was published and can be counted again by anybody, so its entries stay
 * with the school as it was known then; games of classes move. While an edition is open, or is not counted yet, its
 * boards stand in memory: who merges waits for the result.
 */
@ApplicationScoped
public class SchoolEntries implements SchoolRecords {

    /** The time in which a closed edition is counted at the latest. */
    private static final Duration COUNTED_WITHIN = Duration.ofDays(2);

    private static final String UNCOUNTED =
            " FROM competition_entry e JOIN competition_edition d ON d.id = e.edition_id"
                    + " WHERE e.school_id = ? AND NOT EXISTS (SELECT 1 FROM competition_result r WHERE r.edition_id = d.id)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Map<String, Fate> columns() {
        return Map.of(
                "competition_entry.school_id", Fate.STAYS,
                "competition_result_school.school_id", Fate.STAYS,
                "competition_result_line.school_id", Fate.STAYS);
    }

    @Override
    public List<SchoolRecord> of(School school) {
        long all = count("SELECT COUNT(*) FROM competition_entry WHERE school_id = ?", school.getId());
        long uncounted = count("SELECT COUNT(*)" + UNCOUNTED, school.getId());
        return List.of(
                new SchoolRecord("competition_merge_entries", Fate.STAYS, all - uncounted),
                new SchoolRecord("competition_merge_games", Fate.MOVES, uncounted));
    }

    @Override
    public void move(School from, School into) {
        var since = Timestamp.from(clock.instant().minus(COUNTED_WITHIN));
        DomainException.require(
                count(
                                "SELECT COUNT(*)" + UNCOUNTED + " AND d.practice = FALSE AND d.closes_at > ?",
                                from.getId(),
                                since)
                        == 0,
                "competition_rule_merge_uncounted");
        em.createNativeQuery("UPDATE competition_entry SET school_id = ? WHERE school_id = ? AND edition_id NOT IN"
                        + " (SELECT r.edition_id FROM competition_result r)")
                .setParameter(1, into.getId())
                .setParameter(2, from.getId())
                .executeUpdate();
    }

    private long count(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) {
            query.setParameter(at + 1, parameters[at]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
