package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.request.PlannedTime;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Finds workshops and sessions of a trainer at a time: nobody can be in two places. */
@Stateless
@RolesAllowed("PLANNER")
public class TrainerDiary {

    @PersistenceContext
    private EntityManager em;

    /** Refuses a time at which the trainer is taken by anything but {@code request} itself, and says by what. */
    public void requireFree(Account trainer, PlannedTime time, WorkshopRequest request, Language reader) {
        em.createNamedQuery(Workshop.CLASHES, Workshop.class)
                .setParameter("trainer", trainer)
                .setParameter("startsAt", time.startsAt())
                .setParameter("endsAt", time.endsAt())
                .getResultStream()
                .filter(workshop -> !workshop.getRequest().equals(request))
                .findFirst()
                .ifPresent(workshop -> {
                    var topic = TopicTexts.title(workshop.getRequest().getTopic(), reader);
                    throw taken(trainer, topic, workshop.getStartsAt(), reader);
                });
        em.createNamedQuery(TrainingSession.CLASHES, TrainingSession.class)
                .setParameter("trainer", trainer)
                .setParameter("startsAt", time.startsAt())
                .setParameter("endsAt", time.endsAt())
                .getResultStream()
                .findFirst()
                .ifPresent(session -> {
                    throw taken(
                            trainer, ProgrammeTexts.title(session.getEdition(), reader), session.getStartsAt(), reader);
                });
    }

    private static DomainException taken(Account trainer, String what, Instant when, Language reader) {
        return new DomainException(
                "workshop_rule_trainer_busy",
                Transliterator.inScriptOf(reader, trainer.getDisplayName()),
                what,
                Dates.dateTime(reader, when));
    }
}
