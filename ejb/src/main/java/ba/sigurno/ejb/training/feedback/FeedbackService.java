package ba.sigurno.ejb.training.feedback;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.feedback.SessionFeedback;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets a teacher who was at a session say what it was like: once, and as nobody. */
@Stateless
@RolesAllowed("TEACHER")
public class FeedbackService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    /** The form for the caller; not found without a seat. */
    public FeedbackForm form(String sessionId, Language reader) {
        var session = finder.findVisible(sessionId);
        var seat = seat(session);
        return new FeedbackForm(
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getStartsAt(),
                session.getEndsAt(),
                session.getPlace(),
                session.getTrainer().getDisplayName(),
                seat.canGiveFeedback(clock.instant()),
                seat.isFeedbackGiven());
    }

    /**
     * Keeps what the caller thinks, and of the caller only that something was said.
     *
     * @param ratings one for each {@link ba.sigurno.persistence.training.feedback.FeedbackTopic}, in their order
     * @param comment may be empty; at most {@value SessionFeedback#COMMENT_LENGTH} characters
     */
    public void give(String sessionId, List<Integer> ratings, String comment) {
        var words = FreeText.check(comment, SessionFeedback.COMMENT_LENGTH);
        var session = finder.lockForMarking(finder.findVisible(sessionId));
        seat(session).giveFeedback(clock.instant());
        em.persist(new SessionFeedback(session, ratings, words));
    }

    private Registration seat(TrainingSession session) {
        return session.registrationOf(caller.account())
                .filter(Registration::isSeated)
                .orElseThrow(() -> new NotFoundException("seat in session " + session.getPublicId()));
    }
}
