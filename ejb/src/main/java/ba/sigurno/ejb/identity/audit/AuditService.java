package ba.sigurno.ejb.identity.audit;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Records important actions with their actors, in the same transaction as the action. */
@Stateless
public class AuditService {

    /**
     * The separator between the parts of a detail; a part that names a {@code Role} or is the code of an authority is
     * shown in words.
     */
    public static final String SEPARATOR = " · ";

    private static final String SYSTEM = "Sigurno";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    /**
     * Records an action of the caller.
     *
     * @param action the message key of the action, {@code <room>_action_<what>}
     * @param subjectKind the kind of the subject, such as {@code certificate}
     * @param subjectId the public id of the subject
     * @param detail more about the action, in data rather than words; no secret and nothing of a pupil
     */
    @PermitAll
    public void record(String action, String subjectKind, String subjectId, String detail) {
        var actor = caller.staff();
        em.persist(new AuditEvent(
                clock.instant(),
                actor.map(Account::getPublicId).orElse(null),
                actor.map(Account::getDisplayName).orElse(SYSTEM),
                Messages.key(action),
                subjectKind,
                subjectId,
                detail));
    }

    /**
     * Finds the events whose action is like {@code action} and whose actor or detail holds {@code text}, the newest
     * first.
     */
    @RolesAllowed("ADMIN")
    public Page<AuditEvent> search(String action, String text, int wished) {
        var pattern = SearchPattern.containing(text);
        var actions = action == null || action.isBlank() ? "%" : SearchPattern.literally(action);
        long total = em.createNamedQuery(AuditEvent.SEARCH_COUNT, Long.class)
                .setParameter("action", actions)
                .setParameter("pattern", pattern)
                .getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        var events = em.createNamedQuery(AuditEvent.SEARCH, AuditEvent.class)
                .setParameter("action", actions)
                .setParameter("pattern", pattern)
                .setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        return Page.of(events, page, total, Page.SIZE);
    }
}
