package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reminds who has a seat two days before a session, and before each later date, and who leads it or assists a day before
 * each date; and those who were invited and did not answer two days before the deadline of registration. Dates that follow
 * one another closely are reminded of together.
 */
@Singleton
@PermitAll
public class SessionReminder {

    private static final Duration NOTICE = Duration.ofDays(2);

    private static final Duration LEADERS_NOTICE = Duration.ofDays(1);

    /** Dates in one run; the rest waits an hour. */
    private static final int BATCH = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionMails mails;

    /** Reminds of the dates whose turn it is; of several servers the later ones find that it is done. */
    @OnOneServer
    @Schedule(hour = "6-20", minute = "40", persistent = false)
    public void remind() {
        var now = clock.instant();
        var due = em.createNamedQuery(SessionMeeting.TO_REMIND, SessionMeeting.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(NOTICE))
                // It reads what other servers have committed, and waits for what they are about to.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        var sessions = due.stream().map(SessionMeeting::getSession).distinct().toList();
        var materials = materials(sessions, now);
        sessions.forEach(session -> {
            session.reminded(now);
            mails.remind(session, materials.getOrDefault(session, List.of()));
        });
        remindLeaders(now);
        remindOfDeadlines(now);
    }

    /** Finds what the participants of sessions can read now. */
    private Map<TrainingSession, List<SessionMaterial>> materials(List<TrainingSession> sessions, Instant now) {
        return sessions.isEmpty()
                ? Map.of()
                : em.createNamedQuery(SessionMaterial.OF_SESSIONS, SessionMaterial.class)
                        .setParameter("sessions", sessions)
                        .getResultStream()
                        .filter(material -> material.isShown(now))
                        .collect(Collectors.groupingBy(SessionMaterial::getSession));
    }

    private void remindLeaders(Instant now) {
        em.createNamedQuery(SessionMeeting.TO_REMIND_LEADERS, SessionMeeting.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(LEADERS_NOTICE))
                // As above.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList()
                .forEach(meeting -> {
                    meeting.remindedLeaders(now);
                    mails.remindLeaders(meeting);
                });
    }

    private void remindOfDeadlines(Instant now) {
        var due = em.createNamedQuery(TrainingSession.DEADLINE_TO_REMIND, TrainingSession.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(NOTICE))
                // As above.
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(BATCH)
                .getResultList();
        if (due.isEmpty()) {
            return;
        }
        due.forEach(session -> {
            session.remindedOfDeadline(now);
            // Who was invited today knows.
            session.invited().stream()
                    .filter(registration -> registration.canBeAskedAgain(now))
                    .forEach(mails::deadline);
        });
        em.createNamedQuery(GuestInvitation.OF_SESSIONS, GuestInvitation.class)
                .setParameter("sessions", due)
                .getResultStream()
                .filter(guest -> guest.canBeSentAgain(now))
                .forEach(mails::deadline);
    }
}
