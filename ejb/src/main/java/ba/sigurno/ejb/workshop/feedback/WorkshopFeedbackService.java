package ba.sigurno.ejb.workshop.feedback;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.request.RequestFinder;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.feedback.FeedbackFace;
import ba.sigurno.persistence.workshop.feedback.WorkshopFeedback;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/**
 * Lets those who were at a workshop say what it was like, by the code that the trainer shows and as nobody; and shows that
 * trainer and the planners what they said.
 */
@Stateless
public class WorkshopFeedbackService {

    /** More workshops do not begin in two weeks. */
    private static final int MAX_OPEN = 5000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private RequestFinder finder;

    @Inject
    private FeedbackCode codes;

    @Inject
    private RateLimiter limiter;

    @Inject
    private SiteAddress site;

    /**
     * Returns the workshop that a code is for; empty when it is for none, or not any more.
     *
     * @param address the network address that asks
     * @throws DomainException when this address has guessed too often
     */
    @PermitAll
    public Optional<FeedbackDoor> look(String code, String address, Language reader) {
        return find(code, address).map(id -> {
            var request = em.find(Workshop.class, id).getRequest();
            return new FeedbackDoor(
                    TopicTexts.title(request.getTopic(), reader),
                    request.getSchool().getName());
        });
    }

    /**
     * Keeps an answer; one that comes again with the same key is the same.
     *
     * @param face how a pupil found it; null when a teacher writes
     * @param words what a teacher writes; may be null
     * @throws NotFoundException when the code is for no workshop, or not any more
     */
    @PermitAll
    public void give(String code, String address, String key, FeedbackFace face, String words) {
        var checked = FreeText.check(words, WorkshopFeedback.WORDS_LENGTH);
        var id = find(code, address).orElseThrow(() -> new NotFoundException("workshop of a code"));
        // One answer after the other, so that a double click finds the answer of the first.
        var workshop = em.find(Workshop.class, id, LockModeType.PESSIMISTIC_WRITE);
        var answer = new WorkshopFeedback(workshop, key, face, checked);
        if (em.find(WorkshopFeedback.class, key) == null) {
            var count = em.createNamedQuery(WorkshopFeedback.COUNT, Long.class)
                    .setParameter("workshop", workshop)
                    .getSingleResult();
            DomainException.require(count < WorkshopFeedback.MAX_ANSWERS, "workshop_rule_feedback_full");
            em.persist(answer);
        }
    }

    /** Returns what the trainer of a workshop, or a planner, shows to those who are there. */
    @RolesAllowed({"TRAINER", "PLANNER"})
    public FeedbackWall wall(String requestId, Language reader) {
        var workshop = ofCaller(requestId);
        var now = clock.instant();
        var until = workshop.getStartsAt().plus(WorkshopFeedback.OPEN_FOR);
        boolean open = !now.isBefore(workshop.getStartsAt()) && now.isBefore(until);
        var code = open ? codes.of(workshop.getPublicId()) : null;
        return new FeedbackWall(
                TopicTexts.title(workshop.getRequest().getTopic(), reader),
                workshop.getRequest().getSchool().getName(),
                code,
                open ? site.page(path(code)) : null,
                until);
    }

    /** Returns what was said about a workshop, to its trainer and to planners. */
    @RolesAllowed({"TRAINER", "PLANNER"})
    public FeedbackAnswers answers(String requestId, Language reader) {
        var workshop = ofCaller(requestId);
        return FeedbackAnswers.of(
                TopicTexts.title(workshop.getRequest().getTopic(), reader),
                em.createNamedQuery(WorkshopFeedback.OF_WORKSHOP, WorkshopFeedback.class)
                        .setParameter("workshop", workshop)
                        .getResultList());
    }

    /** Returns the short path to the page for the answers, with its code. */
    public static String path(String code) {
        return "/feedback?code=" + code;
    }

    private Workshop ofCaller(String requestId) {
        var workshop = finder.find(requestId).getWorkshop();
        if (workshop == null
                || !caller.hasRole(Role.PLANNER) && !workshop.getTrainer().equals(caller.account())) {
            throw new NotFoundException("workshop of the caller " + requestId);
        }
        return workshop;
    }

    private Optional<Long> find(String code, String address) {
        DomainException.require(limiter.allows(Limit.FEEDBACK_BY_ADDRESS, address), "app_error_too_many");
        var now = clock.instant();
        var digits = code == null ? "" : code.replaceAll("\\s", "");
        var found = em.createNamedQuery(WorkshopFeedback.OPEN, Object[].class)
                .setParameter("now", now)
                .setParameter("since", now.minus(WorkshopFeedback.OPEN_FOR))
                .setMaxResults(MAX_OPEN)
                .getResultStream()
                .filter(row -> codes.fits(digits, (String) row[1]))
                .map(row -> (Long) row[0])
                .findFirst();
        if (found.isEmpty()) {
            limiter.failed(Limit.FEEDBACK_BY_ADDRESS, address);
        }
        return found;
    }
}
