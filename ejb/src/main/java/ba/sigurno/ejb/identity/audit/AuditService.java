package ba.sigurno.ejb.identity.audit;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.SignInFactor;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Records important actions with their actors, in the same transaction as the action. */
@Stateless
public class AuditService {

    /**
     * The separator between the parts of a detail; a part that names a {@code Role} or a {@code SignInFactor}, is the code of
     * an authority or a day in ISO 8601 is shown in words.
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
        em.persist(event(caller.staff(), action, subjectKind, subjectId, detail));
    }

    /** Records that the caller takes personal data home, and from where; the parameters are those of {@link #record}. */
    @PermitAll
    public void recordDownload(String action, String subjectKind, String subjectId, String detail) {
        em.persist(event(caller.staff(), action, subjectKind, subjectId, detail)
                .from(caller.address().orElse(null)));
    }

    /**
     * Records that the owner of an account signed in, with what and from where.
     *
     * @param at the time, by which the session is known that it began
     */
    @PermitAll
    public void recordSignIn(Account account, Instant at, List<SignInFactor> factors, String address) {
        em.persist(event(
                        at,
                        Optional.of(account),
                        "identity_action_signed_in",
                        "account",
                        account.getPublicId(),
                        with(account.getEmail(), factors))
                .from(address));
    }

    /** Records what the owner of an account did without being signed in, or signing out, and from where. */
    @PermitAll
    public void recordAtTheDoor(String action, Account account, String address) {
        em.persist(event(Optional.of(account), action, "account", account.getPublicId(), account.getEmail())
                .from(address));
    }

    /** Records that a session of an account, nobody knows by whom, is used where it was not confirmed. */
    @PermitAll
    public void recordMoved(Account account, String address) {
        em.persist(event(
                        Optional.empty(),
                        "identity_action_session_moved",
                        "account",
                        account.getPublicId(),
                        account.getEmail())
                .from(address));
    }

    /** Records that the owner of an account confirmed a session again, with what and from where. */
    @PermitAll
    public void recordConfirmation(Account account, SignInFactor factor, String address) {
        em.persist(event(
                        Optional.of(account),
                        "identity_action_confirmed_again",
                        "account",
                        account.getPublicId(),
                        with(account.getEmail(), List.of(factor)))
                .from(address));
    }

    /**
     * Records that somebody, nobody knows who, could not sign in.
     *
     * @param account the account that was named; empty when there is none such: what was typed instead may be a password
     * @param factor what was wrong
     * @param address the network address
     */
    @PermitAll
    public void recordFailedSignIn(Optional<Account> account, SignInFactor factor, String address) {
        em.persist(event(
                        Optional.empty(),
                        "identity_action_sign_in_failed",
                        "account",
                        account.map(Account::getPublicId).orElse(""),
                        account.map(known -> with(known.getEmail(), List.of(factor)))
                                .orElse(""))
                .from(address));
    }

    private static String with(String email, List<SignInFactor> factors) {
        return email + SEPARATOR + factors.stream().map(SignInFactor::name).collect(Collectors.joining(SEPARATOR));
    }

    private AuditEvent event(
            Optional<Account> actor, String action, String subjectKind, String subjectId, String detail) {
        return event(clock.instant(), actor, action, subjectKind, subjectId, detail);
    }

    private static AuditEvent event(
            Instant at, Optional<Account> actor, String action, String subjectKind, String subjectId, String detail) {
        return new AuditEvent(
                at,
                actor.map(Account::getPublicId).orElse(null),
                actor.map(Account::getDisplayName).orElse(SYSTEM),
                Messages.key(action),
                subjectKind,
                subjectId,
                detail);
    }

    /** Finds the events that match a filter. */
    @RolesAllowed("ADMIN")
    public Page<AuditEvent> search(AuditFilter filter, Sort sort, int wished) {
        return Page.read(query(filter, sort), count(filter), wished);
    }

    /**
     * Exports the events that match a filter, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    @RolesAllowed("ADMIN")
    public List<AuditEvent> export(AuditFilter filter, Sort sort) {
        var events = Page.readWhole(query(filter, sort), count(filter));
        recordDownload("identity_action_trail_exported", "audit_event", "", String.valueOf(events.size()));
        return events;
    }

    private TypedQuery<AuditEvent> query(AuditFilter filter, Sort sort) {
        return filter.limit(em.createQuery(
                AuditEvent.SEARCH + sort.orderBy("e.id", caller.account().getLanguage()), AuditEvent.class));
    }

    private long count(AuditFilter filter) {
        return filter.limit(em.createNamedQuery(AuditEvent.SEARCH_COUNT, Long.class))
                .getSingleResult();
    }
}
