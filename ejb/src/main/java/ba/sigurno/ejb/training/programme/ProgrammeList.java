package ba.sigurno.ejb.training.programme;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists programmes for those who plan and lead trainings. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class ProgrammeList {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * One page of the programmes, the newest first.
     *
     * @param text in the title of an edition, in any language; null for any
     * @param state of an edition; null for any
     */
    public Page<ProgrammeLine> search(String text, EditionState state, int wished, Language reader) {
        long total =
                query(TrainingProgramme.SEARCH_COUNT, Long.class, text, state).getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        var programmes = query(TrainingProgramme.SEARCH, TrainingProgramme.class, text, state)
                .setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        var held = held(programmes);
        return Page.of(programmes, page, total, Page.SIZE)
                .map(programme -> ProgrammeLine.of(programme, held.getOrDefault(programme.getPublicId(), 0L), reader));
    }

    private <T> TypedQuery<T> query(String name, Class<T> type, String text, EditionState state) {
        return em.createNamedQuery(name, type)
                .setParameter("pattern", SearchPattern.containing(text))
                .setParameter("anyState", state == null)
                .setParameter("state", state);
    }

    private Map<String, Long> held(List<TrainingProgramme> programmes) {
        if (programmes.isEmpty()) {
            return Map.of();
        }
        return em.createNamedQuery(TrainingProgramme.SESSIONS_HELD, Object[].class)
                .setParameter("programmes", programmes)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
