package ba.sigurno.ejb.enrolment.purge;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.roster.RosterImport;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Logger;

/**
 * Erases the names by which teachers recognise their pupils, when a school year is over and September too, and former ones
 * kept for taking lists back, a month after.
 */
@Stateless
@PermitAll
public class RecognitionPurge {

    /** In days: the month in which classes go on to the next year, and their teachers choose who goes on. */
    private static final int SEPTEMBER = 30;

    private static final Logger LOG = Logger.getLogger(RecognitionPurge.class.getName());

    /** Names by which teachers recognise their pupils. */
    @Produces
    static final Promise NAMES = Promise.of(
                    "recognition_name",
                    RecognitionPurge.class,
                    Pupil.FORGET_RECOGNITION,
                    (due, at) -> due.setParameter("schoolYear", year(at)))
            .mostly(RecognitionPurge::afterSeptember);

    /** Former ones, kept for taking lists back. */
    @Produces
    static final Promise FORMER = Promise.of(
                    "roster_import", RecognitionPurge.class, RosterImport.PURGE, (due, at) -> due.setParameter(
                                    "before", at.minus(RosterImport.KEPT))
                            .setParameter("schoolYear", year(at)))
            .mostly(RecognitionPurge::afterSeptember);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Erases names every night, because a server may be down on 1 October. */
    @OnOneServer
    @Schedule(hour = "3", minute = "20", persistent = false)
    public void everyNight() {
        int forgotten = forget(clock.instant());
        if (forgotten > 0) {
            LOG.info(() -> "forgot the names by which teachers recognised " + forgotten + " pupils");
        }
    }

    /** Erases those whose time is over at a moment; returns the number of pupils. Repeating it does no harm. */
    public int forget(Instant at) {
        FORMER.keep(em, at);
        return NAMES.keep(em, at);
    }

    private static SchoolYear year(Instant at) {
        return SchoolYear.of(Dates.local(at).toLocalDate().minusDays(SEPTEMBER));
    }

    private static LocalDate afterSeptember(LocalDate today) {
        return SchoolYear.of(today.minusDays(SEPTEMBER)).next().firstDay().plusDays(SEPTEMBER);
    }
}
