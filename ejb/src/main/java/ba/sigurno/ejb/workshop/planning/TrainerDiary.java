package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what trainers are committed to: workshops that they hold or come to, and meetings of training courses that they lead. */
@ApplicationScoped
public class TrainerDiary {

    @PersistenceContext
    private EntityManager em;

    /**
     * Finds the engagements of trainers from one day to another, both included, by the keys of their accounts, each in
     * order of time; three statements, however many there are.
     */
    Map<Long, List<Engagement>> of(Collection<Account> trainers, LocalDate first, LocalDate last) {
        if (trainers.isEmpty()) {
            return Map.of();
        }
        var ids = trainers.stream().map(BaseEntity::getId).toList();
        return Stream.concat(workshops(ids, first, last), meetings(ids, first, last))
                .sorted(Comparator.comparing(engagement -> engagement.time().startsAt()))
                .collect(Collectors.groupingBy(Engagement::trainerId));
    }

    private Stream<Engagement> workshops(List<Long> trainerIds, LocalDate first, LocalDate last) {
        return found(Workshop.class, Workshop.OF_TRAINERS, trainerIds, first, last)
                .flatMap(workshop -> workshop.getTeam().stream()
                        .map(BaseEntity::getId)
                        .filter(trainerIds::contains)
                        .map(id -> new Engagement(
                                id,
                                new PlannedTime(workshop.getStartsAt(), workshop.getEndsAt()),
                                workshop.getRequest(),
                                null)));
    }

    private Stream<Engagement> meetings(List<Long> trainerIds, LocalDate first, LocalDate last) {
        return found(SessionMeeting.class, SessionMeeting.OF_TRAINERS, trainerIds, first, last)
                .map(meeting -> new Engagement(
                        meeting.getSession().getTrainer().getId(),
                        new PlannedTime(
                                meeting.getTime().startsAt(), meeting.getTime().endsAt()),
                        null,
                        meeting.getSession()));
    }

    private <T> Stream<T> found(Class<T> type, String query, List<Long> trainerIds, LocalDate first, LocalDate last) {
        return em.createNamedQuery(query, type)
                .setParameter("trainerIds", trainerIds)
                .setParameter("startsAt", Dates.instant(first, LocalTime.MIDNIGHT))
                .setParameter("endsAt", Dates.instant(last.plusDays(1), LocalTime.MIDNIGHT))
                .getResultStream();
    }
}
