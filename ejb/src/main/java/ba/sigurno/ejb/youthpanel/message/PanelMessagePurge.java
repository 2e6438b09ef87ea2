package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

/** Deletes messages once the school year after theirs is over. */
@Stateless
@PermitAll
public class PanelMessagePurge {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Deletes what is due. */
    @OnOneServer
    @Schedule(hour = "3", minute = "35", persistent = false)
    public void purge() {
        var first = SchoolYear.of(LocalDate.now(clock)).previous().firstDay();
        em.createNamedQuery(PanelMessage.DELETE_OLD)
                .setParameter("before", Dates.instant(first, LocalTime.MIDNIGHT))
                .executeUpdate();
    }
}
