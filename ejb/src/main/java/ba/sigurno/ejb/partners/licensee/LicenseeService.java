package ba.sigurno.ejb.partners.licensee;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.partners.licensee.Licensee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;

/** Keeps the register of licensees. Nobody is deleted from it, since what was acknowledged is to be proven. */
@Stateless
@RolesAllowed("PARTNER_OFFICER")
public class LicenseeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    /** Finds the licensees whose name or licence holds {@code text}. */
    public Page<LicenseeView> search(String text, Sort sort, int wished, Language reader) {
        var pattern = SearchPattern.inLatin(text);
        long total = em.createNamedQuery(Licensee.SEARCH_COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        return Page.read(
                        em.createQuery(Licensee.SEARCH + sort.orderBy("l.id", reader), Licensee.class)
                                .setParameter("pattern", pattern),
                        total,
                        wished)
                .map(LicenseeView::of);
    }

    /** Returns a licensee. */
    public LicenseeView get(String licenseeId) {
        return LicenseeView.of(find(licenseeId));
    }

    /**
     * Enters a licensee.
     *
     * @return the public id
     * @throws DomainException when there is one of this name already
     */
    public String add(LicenseeCommand command) {
        // One after the other, so that a second click finds the licensee that the first one entered.
        em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        requireNew(command.name());
        var licensee = new Licensee(
                text(command.name()),
                command.kind(),
                text(command.licenceNumber()),
                text(command.contactName()),
                text(command.email()),
                text(command.telephone()),
                command.language());
        em.persist(licensee);
        record("licensee_added", licensee);
        return licensee.getPublicId();
    }

    /**
     * Changes what is known of a licensee.
     *
     * @throws OptimisticLockException when somebody else changed it since {@code command.version()} was read
     */
    public void change(String licenseeId, LicenseeCommand command) {
        var licensee = find(licenseeId);
        if (command.version() == null || command.version() != licensee.getVersion()) {
            throw new OptimisticLockException(licensee);
        }
        if (!licensee.getName().equals(text(command.name()).strip())) {
            requireNew(command.name());
        }
        licensee.describe(
                text(command.name()),
                command.kind(),
                text(command.licenceNumber()),
                text(command.contactName()),
                text(command.email()),
                text(command.telephone()),
                command.language());
        record("licensee_changed", licensee);
    }

    /** Ends it with a licensee, to which nothing goes any more. */
    public void end(String licenseeId) {
        var licensee = locked(licenseeId);
        licensee.end();
        record("licensee_ended", licensee);
    }

    /** Takes it up again with a licensee. */
    public void resume(String licenseeId) {
        var licensee = locked(licenseeId);
        licensee.resume();
        record("licensee_resumed", licensee);
    }

    private void requireNew(String name) {
        long known = em.createNamedQuery(Licensee.COUNT_OF_NAME, Long.class)
                .setParameter("name", text(name).strip())
                .getSingleResult();
        DomainException.require(known == 0, "partners_rule_licensee_known");
    }

    private static String text(String typed) {
        return Objects.toString(typed, "");
    }

    private Licensee find(String licenseeId) {
        return entities.find(Licensee.class, Licensee.BY_PUBLIC_ID, licenseeId);
    }

    private Licensee locked(String licenseeId) {
        var licensee = find(licenseeId);
        em.refresh(licensee, LockModeType.PESSIMISTIC_WRITE);
        return licensee;
    }

    private void record(String what, Licensee licensee) {
        audit.record("partners_action_" + what, "licensee", licensee.getPublicId(), licensee.getName());
    }
}
