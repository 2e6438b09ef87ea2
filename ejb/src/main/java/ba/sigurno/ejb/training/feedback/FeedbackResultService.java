package ba.sigurno.ejb.training.feedback;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.feedback.FeedbackTopic;
import ba.sigurno.persistence.training.feedback.SessionFeedback;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Shows who leads a session what teachers thought of it. Of fewer answers than {@link DisclosureControl#MIN} only the number
 * is told, since people who know each other would know whose they are.
 */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class FeedbackResultService {

    /** Editions in an overview, the newest ones. */
    private static final int MAX_EDITIONS = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    /** The results of a session that the caller leads. */
    public FeedbackResults results(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        var answers = em.createNamedQuery(SessionFeedback.OF_SESSION, SessionFeedback.class)
                .setParameter("session", session)
                .getResultList();
        List<SessionFeedback> shown = answers.size() < DisclosureControl.MIN ? List.of() : answers;
        return new FeedbackResults(
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getStartsAt(),
                session.getPlace(),
                session.isOver(clock.instant()),
                session.seated().stream()
                        .filter(seat -> !seat.attendedMeetings().isEmpty())
                        .count(),
                answers.size(),
                shown.isEmpty()
                        ? List.of()
                        : Stream.of(FeedbackTopic.values())
                                .map(topic -> TopicRatings.of(topic, shown))
                                .toList(),
                shown.stream()
                        .map(SessionFeedback::getComment)
                        .filter(comment -> !comment.isEmpty())
                        .toList());
    }

    /** The results edition by edition, over the sessions whose own results can be shown. */
    @RolesAllowed("PLANNER")
    public List<EditionFeedback> overview(Language reader) {
        var rows = em.createNamedQuery(SessionFeedback.BY_EDITION, Object[].class)
                .setParameter("least", (long) DisclosureControl.MIN)
                .setMaxResults(MAX_EDITIONS)
                .getResultList();
        var editions = editions(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream()
                .map(row -> line(editions.get((Long) row[0]), row, reader))
                .toList();
    }

    private Map<Long, ProgrammeEdition> editions(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createNamedQuery(ProgrammeEdition.BY_IDS, ProgrammeEdition.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(ProgrammeEdition::getId, Function.identity()));
    }

    private static EditionFeedback line(ProgrammeEdition edition, Object[] row, Language reader) {
        return new EditionFeedback(
                ProgrammeTexts.title(edition, reader),
                edition.getNumber(),
                (Long) row[1],
                (Long) row[2],
                Arrays.stream(row)
                        .skip(3)
                        .map(average -> ((Number) average).doubleValue())
                        .toList());
    }
}
