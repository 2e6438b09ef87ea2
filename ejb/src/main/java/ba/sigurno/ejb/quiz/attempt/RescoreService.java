package ba.sigurno.ejb.quiz.attempt;

import ba.sigurno.ejb.quiz.attempt.Rescore.Difference;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Scores what is stored anew, from version and response alone, and tells where that differs from what is stored. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RescoreService {

    /** So many attempts are in memory at a time. */
    private static final int BATCH = 100;

    private static final int MAX_DIFFERENCES = 100;

    @PersistenceContext
    private EntityManager em;

    /** Looks at all finished attempts, and changes nothing; two statements for each hundred of them. */
    public Rescore rescore() {
        long attempts = 0;
        long answers = 0;
        var differences = new ArrayList<Difference>();
        for (var ids = after(0L); !ids.isEmpty(); ids = after(ids.get(ids.size() - 1))) {
            var batch = em.createNamedQuery(Attempt.BY_IDS, Attempt.class)
                    .setParameter("ids", ids)
                    .getResultList();
            attempts += batch.size();
            for (var attempt : batch) {
                answers += attempt.answeredCount();
                compare(attempt, differences);
            }
        }
        return new Rescore(attempts, answers, List.copyOf(differences));
    }

    private List<Long> after(Long last) {
        return em.createNamedQuery(Attempt.FINISHED_AFTER, Long.class)
                .setParameter("after", last)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private static void compare(Attempt attempt, List<Difference> differences) {
        for (var item : attempt.getItems()) {
            note(attempt, item.getPosition(), item.getScore(), item.rescored(), differences);
        }
        note(
                attempt,
                0,
                BigDecimal.valueOf(attempt.getPercent()),
                BigDecimal.valueOf(attempt.rescoredPercent()),
                differences);
    }

    private static void note(
            Attempt attempt, int position, BigDecimal stored, BigDecimal computed, List<Difference> differences) {
        if (stored.compareTo(computed) != 0 && differences.size() < MAX_DIFFERENCES) {
            differences.add(new Difference(attempt.getPublicId(), position, stored, computed));
        }
    }
}
