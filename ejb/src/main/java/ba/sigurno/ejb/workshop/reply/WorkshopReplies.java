package ba.sigurno.ejb.workshop.reply;

import ba.sigurno.ejb.mail.CalendarReply;
import ba.sigurno.ejb.mail.CalendarReplyListener;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.reply.ReplyAnswer;
import ba.sigurno.persistence.workshop.reply.WorkshopReply;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps the answers to the invitations to workshops, and tells the centre of who cannot come. */
@ApplicationScoped
public class WorkshopReplies implements CalendarReplyListener {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private WorkshopMails mails;

    @Override
    public void answered(CalendarReply reply) {
        em.createNamedQuery(Workshop.BY_CALENDAR_UID, Workshop.class)
                .setParameter("calendarUid", reply.uid())
                .getResultStream()
                .findFirst()
                .filter(workshop -> reply.sequence() == workshop.getSequence())
                .ifPresent(workshop ->
                        invited(workshop, reply.attendee()).ifPresent(account -> take(workshop, account, reply)));
    }

    private static Optional<Account> invited(Workshop workshop, String address) {
        return Stream.of(workshop.getTrainer(), workshop.getRequest().getRequestedBy())
                .filter(Account::isEnabled)
                .filter(account -> account.getEmail().equalsIgnoreCase(address))
                .findFirst();
    }

    private void take(Workshop workshop, Account account, CalendarReply reply) {
        var answer = ReplyAnswer.valueOf(reply.answer().name());
        var known = em.createNamedQuery(WorkshopReply.OF_PERSON, WorkshopReply.class)
                .setParameter("workshop", workshop)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
        boolean news = known.map(before -> before.change(answer, reply.sequence(), reply.stamp()))
                .orElseGet(() -> {
                    em.persist(new WorkshopReply(workshop, account, answer, reply.sequence(), reply.stamp()));
                    return true;
                });
        if (news && answer == ReplyAnswer.DECLINED) {
            mails.dateDeclined(workshop.getRequest(), account);
        }
    }
}
