package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.training.planning.Booking;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** A trainer who holds a workshop leads no training meanwhile. */
@ApplicationScoped
public class BookingKeeper {

    @PersistenceContext
    private EntityManager em;

    void object(@Observes Booking booking) {
        em.createNamedQuery(Workshop.CLASHES, Workshop.class)
                .setParameter("trainer", booking.trainer())
                .setParameter("startsAt", booking.startsAt())
                .setParameter("endsAt", booking.endsAt())
                .getResultStream()
                .filter(workshop -> booking.needs(workshop.getStartsAt(), workshop.getEndsAt()))
                .findFirst()
                .ifPresent(workshop -> {
                    throw new DomainException(
                            "workshop_rule_trainer_busy",
                            booking.trainer().getDisplayName(),
                            TopicTexts.title(workshop.getRequest().getTopic(), booking.reader()),
                            Dates.dateTime(booking.reader(), workshop.getStartsAt()));
                });
    }
}
