package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.participation.scope.Scope;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.TeacherAwards;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Sums up the trainings and certificates of a jurisdiction's teachers by programme. */
@ApplicationScoped
public class TeacherSums {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Returns the sums, the most awarded first. */
    List<TeacherReport.Programme> of(Scope jurisdiction, Language reader) {
        var authorities = jurisdiction.authorities();
        if (authorities.isEmpty()) {
            return List.of();
        }
        var seated = sums(em.createQuery(TeacherAwards.SEATED, Object[].class), authorities);
        var awarded = sums(
                em.createQuery(TeacherAwards.AWARDED, Object[].class)
                        .setParameter("today", Dates.local(clock.instant()).toLocalDate()),
                authorities);
        var ids = new HashSet<>(seated.keySet());
        ids.addAll(awarded.keySet());
        return programmes(ids).stream()
                .map(programme -> new TeacherReport.Programme(
                        ProgrammeTexts.title(programme.current(), reader),
                        seated.getOrDefault(programme.getPublicId(), 0L),
                        awarded.getOrDefault(programme.getPublicId(), 0L)))
                .sorted(Comparator.comparing(TeacherReport.Programme::awarded)
                        .reversed()
                        .thenComparing(NameOrder.by(reader, TeacherReport.Programme::title)))
                .toList();
    }

    private List<TrainingProgramme> programmes(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createNamedQuery(TrainingProgramme.BY_PUBLIC_IDS, TrainingProgramme.class)
                        .setParameter("publicIds", ids)
                        .getResultList();
    }

    private static Map<String, Long> sums(TypedQuery<Object[]> query, List<Authority> authorities) {
        var sums = new HashMap<String, Long>();
        query.setParameter("authorities", authorities)
                .getResultStream()
                .forEach(row -> sums.put((String) row[0], (Long) row[1]));
        return sums;
    }
}
