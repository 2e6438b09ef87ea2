package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.programme.EditionState;
import ba.sigurno.persistence.training.programme.TrainingProgramme;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The sessions that wait: for who leads them, because attendance is to be marked or tasks were submitted, and for the
 * teachers who are invited; and the programmes that planners are writing.
 */
@ApplicationScoped
public class TrainingInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public List<InboxLine> of(Account caller) {
        var lines = new ArrayList<InboxLine>();
        if (SessionList.TO_MARK.isFor(caller)) {
            var trainerId = caller.hasRole(Role.PLANNER) ? null : caller.getId();
            lines.add(InboxLine.of(
                    "training_inbox_mark",
                    em.createNamedQuery(TrainingSession.WAITING_TO_MARK, Object[].class)
                            .setParameter("trainerId", trainerId)
                            .setParameter("now", clock.instant()),
                    path(SessionList.TO_MARK)));
            lines.add(InboxLine.of(
                    "training_inbox_tasks",
                    em.createNamedQuery(TrainingSession.WAITING_TASKS, Object[].class)
                            .setParameter("trainerId", trainerId),
                    path(SessionList.TASKS)));
        }
        if (caller.hasRole(Role.PLANNER)) {
            long drafts = em.createNamedQuery(TrainingProgramme.SEARCH_COUNT, Long.class)
                    .setParameter("pattern", SearchPattern.containing(null))
                    .setParameter("anyState", false)
                    .setParameter("state", EditionState.DRAFT)
                    .getSingleResult();
            lines.add(new InboxLine(
                    "training_inbox_drafts", drafts, null, "/training/programme/programmes.xhtml?state=DRAFT"));
        }
        if (SessionList.INVITED.isFor(caller)) {
            lines.add(InboxLine.of(
                    "training_inbox_invited",
                    em.createNamedQuery(TrainingSession.WAITING_INVITED, Object[].class)
                            .setParameter("accountId", caller.getId())
                            .setParameter("now", clock.instant()),
                    path(SessionList.INVITED)));
        }
        return lines;
    }

    private static String path(SessionList list) {
        return "/training/session/sessions.xhtml?list=" + list;
    }
}
