package ba.sigurno.ejb.workshop.feed;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.mail.CalendarInvitation;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.workshop.request.VisibleRequests;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.workshop.feed.CalendarFeed;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers calendar programs, which bring no more than the secret of an address: the workshops that its owner may know of at
 * this moment, and the trainings that the owner leads. Whose account is disabled, or role ended, gets no more of them.
 */
@Stateless
@PermitAll
public class CalendarFeedReader {

    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(366);

    /** More than anybody has in thirteen months, but a planner of a big country; the soonest are there. */
    private static final int MAX = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private WorkshopMails workshops;

    @Inject
    private SessionMails trainings;

    @Inject
    private Clock clock;

    /**
     * Returns the calendar (RFC 5545) at an address.
     *
     * @throws NotFoundException when there is no such address, or no more
     */
    public String read(String secret) {
        var owner = feeds.byDigest(LinkSecret.digest(secret))
                .map(CalendarFeed::getAccount)
                .orElseThrow(() -> new NotFoundException("calendar feed"));
        var from = clock.instant().minus(BEFORE);
        var until = clock.instant().plus(AHEAD);
        return CalendarInvitation.publish(Stream.concat(workshops(owner, from, until), trainings(owner, from, until))
                .toList());
    }

    private Stream<CalendarInvitation> workshops(Account owner, Instant from, Instant until) {
        return VisibleRequests.of(owner, Set.of())
                .limit(em.createNamedQuery(WorkshopRequest.PLANNED_BETWEEN, WorkshopRequest.class))
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MAX)
                .getResultStream()
                .map(request -> workshops.calendar(request, owner));
    }

    private Stream<CalendarInvitation> trainings(Account owner, Instant from, Instant until) {
        if (!owner.hasRole(Role.TRAINER)) {
            return Stream.empty();
        }
        List<SessionMeeting> meetings = em.createNamedQuery(SessionMeeting.BETWEEN, SessionMeeting.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("leader", owner.getId())
                .setParameter("trainerId", null)
                .setParameter("authority", null)
                .setMaxResults(MAX)
                .getResultList();
        return meetings.stream()
                .map(SessionMeeting::getSession)
                .distinct()
                .map(session -> trainings.calendar(session, owner, true));
    }
}
