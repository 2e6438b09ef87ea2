package ba.sigurno.ejb.workshop.reply;

import ba.sigurno.ejb.mail.CalendarReply;
import ba.sigurno.ejb.mail.CalendarReplyListener;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import ba.sigurno.persistence.workshop.reply.ReplyAnswer;
import ba.sigurno.persistence.workshop.reply.WorkshopReply;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

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
                .filter(workshop ->
                        workshop.getDatedSequence() <= reply.sequence() && reply.sequence() <= workshop.getSequence())
                .ifPresent(workshop ->
                        invited(workshop, reply.attendee()).ifPresent(person -> take(workshop, person, reply)));
    }

    private static Optional<Recipient> invited(Workshop workshop, String address) {
        return workshop.getInvited().stream()
                .filter(Recipient::isEnabled)
                .filter(person -> person.getEmail().equalsIgnoreCase(address))
                .findFirst();
    }

    private void take(Workshop workshop, Recipient person, CalendarReply reply) {
        var answer = ReplyAnswer.valueOf(reply.answer().name());
        var known = known(workshop, person).getResultStream().findFirst();
        boolean news = known.map(before -> before.change(answer, reply.sequence(), reply.stamp()))
                .orElseGet(() -> {
                    em.persist(first(workshop, person, answer, reply));
                    return true;
                });
        if (news && answer == ReplyAnswer.DECLINED) {
            mails.dateDeclined(workshop.getRequest(), person);
        }
    }

    private TypedQuery<WorkshopReply> known(Workshop workshop, Recipient person) {
        return person instanceof WorkshopGuest guest
                ? em.createNamedQuery(WorkshopReply.OF_GUEST, WorkshopReply.class)
                        .setParameter("workshop", workshop)
                        .setParameter("guest", guest)
                : em.createNamedQuery(WorkshopReply.OF_PERSON, WorkshopReply.class)
                        .setParameter("workshop", workshop)
                        .setParameter("account", person);
    }

    private static WorkshopReply first(Workshop workshop, Recipient person, ReplyAnswer answer, CalendarReply reply) {
        return person instanceof WorkshopGuest guest
                ? new WorkshopReply(workshop, guest, answer, reply.sequence(), reply.stamp())
                : new WorkshopReply(workshop, (Account) person, answer, reply.sequence(), reply.stamp());
    }
}
