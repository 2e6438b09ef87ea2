package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;

/** Deletes messages once the school year after theirs is over. */
@Stateless
@PermitAll
public class PanelMessagePurge {

    /** What members and adults wrote to each other. */
    @Produces
    static final Promise MESSAGES = Promise.of(
                    "panel_message",
                    PanelMessagePurge.class,
                    PanelMessage.DELETE_OLD,
                    (due, at) -> due.setParameter("before", lastYear(at)))
            .mostly(today -> SchoolYear.of(today).next().firstDay());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes what is due. */
    @OnOneServer
    @Schedule(hour = "3", minute = "35", persistent = false)
    public void purge() {
        MESSAGES.keep(em, clock.instant());
    }

    private static Instant lastYear(Instant at) {
        var first = SchoolYear.of(Dates.local(at).toLocalDate()).previous().firstDay();
        return Dates.instant(first, LocalTime.MIDNIGHT);
    }
}
