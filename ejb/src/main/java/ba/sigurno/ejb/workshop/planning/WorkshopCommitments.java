package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.planning.TrainerCommitments;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.ejb.workshop.trainer.TrainerProfiles;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.SessionTime;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Workshops and leave as commitments of trainers: a trainer leads no session during a workshop or on leave. */
@ApplicationScoped
public class WorkshopCommitments implements TrainerCommitments {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TrainerProfiles profiles;

    @Override
    public void requireFree(Account trainer, List<SessionTime> times, Language reader) {
        profiles.of(trainer).ifPresent(profile -> requirePresent(profile, times, reader));
        em.createNamedQuery(Workshop.CLASHES, Workshop.class)
                .setParameter("trainer", trainer)
                .setParameter("earliest", times.get(0).startsAt().minus(PlannedTime.MAX_LENGTH, ChronoUnit.MINUTES))
                .setParameter("startsAt", times.get(0).startsAt())
                .setParameter("endsAt", times.get(times.size() - 1).endsAt())
                .getResultStream()
                .filter(workshop -> overlaps(workshop, times))
                .findFirst()
                .ifPresent(workshop -> {
                    throw new DomainException(
                            "workshop_rule_trainer_busy",
                            Transliterator.inScriptOf(reader, trainer.getDisplayName()),
                            TopicTexts.title(workshop.getRequest().getTopic(), reader),
                            Dates.dateTime(reader, workshop.getStartsAt()));
                });
    }

    private static void requirePresent(TrainerProfile profile, List<SessionTime> times, Language reader) {
        times.stream()
                .flatMap(time -> Stream.of(time.startsAt(), time.endsAt()))
                .flatMap(moment -> profile.leaveOn(Dates.local(moment).toLocalDate()).stream())
                .findFirst()
                .ifPresent(leave -> {
                    throw new DomainException(
                            "workshop_rule_trainer_away",
                            Transliterator.inScriptOf(
                                    reader, profile.getAccount().getDisplayName()),
                            Dates.shortDate(reader, leave.getFirstDay()),
                            Dates.shortDate(reader, leave.getLastDay()));
                });
    }

    private static boolean overlaps(Workshop workshop, List<SessionTime> times) {
        var held = new SessionTime(workshop.getStartsAt(), workshop.getEndsAt());
        return times.stream().anyMatch(held::overlaps);
    }
}
