package ba.sigurno.ejb.training.message;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.message.MessageAudience;
import ba.sigurno.persistence.training.message.SessionMessage;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumMap;
import java.util.stream.Stream;

/** Lets who leads a session write to its participants. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class SessionMessageService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private MessageMails mails;

    @Inject
    private SessionTrail trail;

    /**
     * Returns the messages to participants of a session, and how many can be written to.
     *
     * @throws NotFoundException when the caller does not lead it
     */
    public MessagePage page(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        var receivers = new EnumMap<MessageAudience, Integer>(MessageAudience.class);
        Stream.of(MessageAudience.values())
                .forEach(
                        audience -> receivers.put(audience, audience.of(session).size()));
        return new MessagePage(
                ProgrammeTexts.title(session.getEdition(), reader),
                receivers,
                em.createNamedQuery(SessionMessage.OF_SESSION, SessionMessage.class)
                        .setParameter("session", session)
                        .setMaxResults(SessionMessage.MAX)
                        .getResultStream()
                        .map(MessagePage.Sent::of)
                        .toList());
    }

    /**
     * Sends a message to participants of a session, a mail each, with a copy to the caller; sent again under the same key
     * it has no effect.
     *
     * @throws DomainException when the text is none, too long or holds a personal number, when others get it than the caller
     *     was told, and when there are {@value SessionMessage#MAX} messages
     */
    public void send(String sessionId, @Valid MessageCommand command) {
        if (!PublicId.hasForm(command.key())) {
            throw new NotFoundException("form of a message");
        }
        // Whoever sends the same at the same time waits here, and then finds it sent.
        var session = finder.lockForMarking(finder.findLed(sessionId));
        if (isSent(session, command.key())) {
            return;
        }
        var there = em.createNamedQuery(SessionMessage.COUNT_OF_SESSION, Long.class)
                .setParameter("session", session)
                .getSingleResult();
        DomainException.require(there < SessionMessage.MAX, "training_rule_message_many", SessionMessage.MAX);
        var message = new SessionMessage(
                session,
                em.getReference(Account.class, caller.account().getId()),
                command.key(),
                command.audience(),
                FreeText.check(command.subject(), SessionMessage.SUBJECT_LENGTH),
                FreeText.check(command.text(), SessionMessage.TEXT_LENGTH),
                clock.instant());
        DomainException.require(
                message.getReceivers() == command.receivers(),
                "training_rule_message_receivers",
                message.getReceivers());
        em.persist(message);
        mails.sent(message);
        trail.record("message_sent", session, String.valueOf(message.getReceivers()));
    }

    private boolean isSent(TrainingSession session, String key) {
        return !em.createNamedQuery(SessionMessage.BY_KEY, SessionMessage.class)
                .setParameter("session", session)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }
}
