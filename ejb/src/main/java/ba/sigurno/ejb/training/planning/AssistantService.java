package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.NameOrder;
import ba.sigurno.ejb.training.ProgrammeTexts;
import ba.sigurno.ejb.training.session.SessionFinder;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.ejb.training.session.SessionTrail;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets who leads a session choose trainers who help: they see it, but neither mark attendance nor issue certificates. */
@Stateless
@RolesAllowed({"TRAINER", "PLANNER"})
public class AssistantService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private SessionFinder finder;

    @Inject
    private SessionMails mails;

    @Inject
    private SessionTrail trail;

    /** The trainers who help, and those who could. */
    public AssistantPage page(String sessionId, Language reader) {
        var session = finder.findLed(sessionId);
        return new AssistantPage(
                ProgrammeTexts.title(session.getEdition(), reader),
                session.getAssistants().stream()
                        .sorted(NameOrder.by(reader, Account::getDisplayName))
                        .map(AssistantService::choice)
                        .toList(),
                others(session).stream()
                        .sorted(NameOrder.by(reader, Account::getDisplayName))
                        .map(AssistantService::choice)
                        .toList(),
                session.isOver(clock.instant()) || session.isCancelled());
    }

    /** Lets a trainer, by public id, help; nothing happens when that is so already. */
    public void add(String sessionId, String accountId) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        if (session.getAssistants().stream()
                .anyMatch(assistant -> assistant.getPublicId().equals(accountId))) {
            return;
        }
        var assistant = others(session).stream()
                .filter(trainer -> trainer.getPublicId().equals(accountId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("trainer " + accountId));
        session.help(assistant, clock.instant());
        em.flush();
        mails.helps(session, assistant);
        trail.record("assistant_added", session, assistant.getDisplayName());
    }

    /** Lets a trainer, by public id, help no longer; nothing happens when that is so already. */
    public void remove(String sessionId, String accountId) {
        var session = finder.lockForChange(finder.findLed(sessionId));
        session.getAssistants().stream()
                .filter(assistant -> assistant.getPublicId().equals(accountId))
                .findFirst()
                .ifPresent(assistant -> {
                    session.helpNoMore(assistant, clock.instant());
                    em.flush();
                    mails.helpsNoMore(session, assistant);
                    trail.record("assistant_removed", session, assistant.getDisplayName());
                });
    }

    private List<Account> others(TrainingSession session) {
        return em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.TRAINER)
                .getResultStream()
                .filter(trainer -> !trainer.equals(session.getTrainer()))
                .filter(trainer -> !session.getAssistants().contains(trainer))
                .toList();
    }

    private static Choice choice(Account trainer) {
        return new Choice(trainer.getPublicId(), trainer.getDisplayName());
    }
}
