package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets adults of the panel read all its messages, and write to members together with a second adult. */
@Stateless
@RolesAllowed({"PANEL_LEAD", "SUPERVISOR"})
public class AdultMessageService {

    private static final int MAX_SHOWN = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private ConsentCheck check;

    @Inject
    private PanelAdults adults;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Returns the last messages: each adult reads all of them, before and after they go out. */
    public List<MessageLine> latest() {
        var reader = caller.account();
        return em.createNamedQuery(PanelMessage.LATEST, PanelMessage.class)
                .setMaxResults(MAX_SHOWN)
                .getResultStream()
                .map(message -> MessageLine.forAdult(message, reader))
                .toList();
    }

    /** Returns the other adults, of whom one has to release what the caller writes. */
    public List<Choice> others() {
        return adults.all().stream()
                .filter(account -> !account.equals(caller.account()))
                .map(account -> new Choice(account.getPublicId(), account.getDisplayName()))
                .toList();
    }

    /** Returns the members to whom one can write. */
    public List<Choice> members() {
        return check.all(ConsentPurpose.MEMBERSHIP).stream()
                .map(consent -> consent.memberFor(ConsentPurpose.MEMBERSHIP))
                .map(member -> new Choice(member.getPublicId(), member.getName()))
                .toList();
    }

    /**
     * Writes a message, which waits for the second adult.
     *
     * @param memberId the member to whom it goes; null for the whole panel
     * @param secondId the other adult
     * @throws DomainException when there is no second adult, or the member's consent is not in force
     */
    public void write(String memberId, String secondId, String text) {
        var words = FreeText.check(text, PanelMessage.TEXT_LENGTH);
        // One after the other, so that a second click finds the message that the first one wrote.
        var author = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var second = adults.all().stream()
                .filter(account -> account.getPublicId().equals(secondId))
                .findFirst()
                .orElseThrow(() -> new DomainException("youthpanel_rule_second_adult"));
        var to = memberId == null
                ? null
                : check.require(
                        entities.find(PanelMember.class, PanelMember.BY_PUBLIC_ID, memberId),
                        ConsentPurpose.MEMBERSHIP);
        var message = new PanelMessage(author, second, to, words, clock.instant());
        long same = em.createNamedQuery(PanelMessage.COUNT_SAME_OF_ADULT, Long.class)
                .setParameter("text", message.getText())
                .setParameter("author", author)
                .setParameter("after", clock.instant().minus(MemberMessageService.TWICE))
                .getSingleResult();
        DomainException.require(same == 0, "youthpanel_rule_message_known");
        em.persist(message);
        record("message_written", message);
    }

    /**
     * Releases a message that names the caller as the second adult.
     *
     * @throws NotFoundException when it names somebody else
     * @throws DomainException when it was released before
     */
    public void release(String messageId) {
        var message = locked(messageId);
        if (message.getSecond().filter(caller.account()::equals).isEmpty()) {
            throw new NotFoundException("caller is not the second adult of " + message);
        }
        // Its member may have withdrawn since it was written.
        message.getMember().ifPresent(member -> check.require(member, ConsentPurpose.MEMBERSHIP));
        message.release(caller.account(), clock.instant());
        record("message_released", message);
    }

    /** Removes a message: one that is not to go out, or of a member when it hurts somebody. */
    public void remove(String messageId) {
        var message = locked(messageId);
        em.remove(message);
        record("message_removed", message);
    }

    private PanelMessage locked(String messageId) {
        var message = entities.find(PanelMessage.class, PanelMessage.BY_PUBLIC_ID, messageId);
        em.refresh(message, LockModeType.PESSIMISTIC_WRITE);
        return message;
    }

    private void record(String what, PanelMessage message) {
        audit.record("youthpanel_action_" + what, "panel_message", message.getPublicId(), "");
    }
}
