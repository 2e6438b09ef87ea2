package ba.sigurno.ejb.partners.protocol;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.partners.protocol.Protocol;
import ba.sigurno.persistence.partners.protocol.ProtocolContact;
import ba.sigurno.persistence.partners.protocol.ProtocolKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/** Keeps the protocols of the centre. What was signed is never deleted: it is ended. */
@Stateless
@RolesAllowed("PARTNER_OFFICER")
public class ProtocolService {

    /** So many days before a review or an end a protocol wants a look. */
    static final int DAYS_BEFORE = 30;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /**
     * Finds the protocols whose title or parties hold {@code text}.
     *
     * @param kind null for any
     * @param due only those that want a look within {@value #DAYS_BEFORE} days
     */
    public Page<ProtocolView> search(
            String text, ProtocolKind kind, boolean due, Sort sort, int wished, Language reader) {
        long total = search(em.createNamedQuery(Protocol.SEARCH_COUNT, Long.class), text, kind, due)
                .getSingleResult();
        var query = em.createQuery(Protocol.SEARCH + sort.orderBy("p.id", reader), Protocol.class);
        return Page.read(search(query, text, kind, due), total, wished).map(this::view);
    }

    private <T> TypedQuery<T> search(TypedQuery<T> query, String text, ProtocolKind kind, boolean due) {
        return query.setParameter("pattern", SearchPattern.inLatin(text))
                .setParameter("anyKind", kind == null)
                .setParameter("kind", kind)
                .setParameter("due", due)
                .setParameter("day", today().plusDays(DAYS_BEFORE));
    }

    /** Returns a protocol. */
    public ProtocolView get(String protocolId) {
        return view(find(protocolId));
    }

    private ProtocolView view(Protocol protocol) {
        return ProtocolView.of(protocol, today(), today().plusDays(DAYS_BEFORE));
    }

    /**
     * Enters a protocol; returns its public id.
     *
     * @throws DomainException when there is one of this title that was signed on the same day
     */
    public String add(ProtocolCommand command) {
        // One after the other, so that a second click finds the protocol that the first one entered.
        em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        long known = em.createNamedQuery(Protocol.COUNT_SAME, Long.class)
                .setParameter("title", text(command.title()).strip())
                .setParameter("signedOn", command.signedOn())
                .getSingleResult();
        DomainException.require(known == 0, "partners_rule_protocol_known");
        var protocol = new Protocol(
                text(command.title()),
                command.kind(),
                text(command.parties()),
                command.signedOn(),
                command.validUntil(),
                command.reviewOn(),
                text(command.note()));
        em.persist(protocol);
        record("protocol_added", protocol, "");
        return protocol.getPublicId();
    }

    /**
     * Changes a protocol.
     *
     * @throws OptimisticLockException when somebody else changed it since {@code command.version()} was read
     */
    public void change(String protocolId, ProtocolCommand command) {
        var protocol = find(protocolId);
        if (command.version() == null || command.version() != protocol.getVersion()) {
            throw new OptimisticLockException(protocol);
        }
        protocol.describe(
                text(command.title()),
                command.kind(),
                text(command.parties()),
                command.signedOn(),
                command.validUntil(),
                command.reviewOn(),
                text(command.note()));
        record("protocol_changed", protocol, "");
    }

    /** Notes that a protocol was looked at, and when that is due again. */
    public void reviewed(String protocolId, LocalDate next) {
        var protocol = locked(protocolId);
        protocol.reviewed(next, today());
        record("protocol_reviewed", protocol, AuditService.SEPARATOR + next);
    }

    /** Ends a protocol. */
    public void end(String protocolId) {
        var protocol = locked(protocolId);
        protocol.end();
        record("protocol_ended", protocol, "");
    }

    /** Names somebody for duty. */
    public void addContact(String protocolId, ContactCommand command) {
        var protocol = locked(protocolId);
        protocol.name(new ProtocolContact(
                text(command.name()),
                text(command.duty()),
                text(command.telephone()),
                text(command.email()),
                command.validFrom(),
                command.validUntil()));
        record("contact_added", protocol, AuditService.SEPARATOR + text(command.duty()));
    }

    /** Removes somebody who was named. */
    public void removeContact(String protocolId, String contactId) {
        var protocol = locked(protocolId);
        var contact = protocol.contactsOn(today()).stream()
                .filter(each -> each.getPublicId().equals(contactId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("contact " + contactId));
        protocol.remove(contact);
        record("contact_removed", protocol, AuditService.SEPARATOR + contact.getDuty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String text(String typed) {
        return Objects.toString(typed, "");
    }

    private Protocol find(String protocolId) {
        return entities.find(Protocol.class, Protocol.BY_PUBLIC_ID, protocolId);
    }

    private Protocol locked(String protocolId) {
        var protocol = find(protocolId);
        em.refresh(protocol, LockModeType.PESSIMISTIC_WRITE);
        return protocol;
    }

    private void record(String what, Protocol protocol, String detail) {
        audit.record("partners_action_" + what, "protocol", protocol.getPublicId(), protocol.getTitle() + detail);
    }
}
