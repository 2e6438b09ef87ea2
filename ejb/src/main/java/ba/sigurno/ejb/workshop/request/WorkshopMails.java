package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the mails about requests and workshops, in the transaction in which something happens to them. */
@ApplicationScoped
public class WorkshopMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** A change in the recipients' calendars; the message {@code attached} says what the attachment does. */
    private record Change(Kind kind, String attached) {}

    /** Asks the coordinators of the jurisdiction to decide. */
    public void requested(WorkshopRequest request) {
        tell(coordinators(request), request, "requested", null);
    }

    /** Tells the teacher of the approval, and the planners that there is something to plan. */
    public void approved(WorkshopRequest request) {
        var readers = new LinkedHashSet<>(List.of(request.getRequestedBy()));
        readers.addAll(em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.PLANNER)
                .getResultList());
        tell(readers, request, "approved", null);
    }

    /** Tells the teacher why the request is declined. */
    public void declined(WorkshopRequest request, String reason) {
        tell(List.of(request.getRequestedBy()), request, "declined", reason);
    }

    /** Sends the event to everybody concerned. */
    public void planned(WorkshopRequest request) {
        send(concerned(request), request, "planned", null, new Change(Kind.REQUEST, "workshop_mail_attached"));
    }

    /** Sends the moved event to everybody concerned, and takes it away from a trainer who is no longer needed. */
    public void replanned(WorkshopRequest request, Account before) {
        var moved = new Change(Kind.REQUEST, "workshop_mail_attached_update");
        send(concerned(request), request, "replanned", null, moved);
        if (!concerned(request).contains(before)) {
            send(List.of(before), request, "released", null, removal());
        }
    }

    /** Tells everybody concerned why it is cancelled, and takes the event away if there was one. */
    public void cancelled(WorkshopRequest request, String reason) {
        if (request.getWorkshop() == null) {
            tell(concerned(request), request, "cancelled", reason);
        } else {
            send(concerned(request), request, "cancelled", reason, removal());
        }
    }

    private static Change removal() {
        return new Change(Kind.CANCEL, "workshop_mail_attached_cancel");
    }

    private void tell(Collection<Account> readers, WorkshopRequest request, String step, String reason) {
        for (var reader : readers) {
            var facts = new RequestFacts(request, reader.getLanguage());
            letters.send(reader, letter -> begin(letter, facts, step, reason)
                    .link("workshop_mail_open", facts.page())
                    .replyTo(counterpart(reader, request)));
        }
    }

    private void send(Collection<Account> readers, WorkshopRequest request, String step, String reason, Change change) {
        int sequence = request.getWorkshop().getSequence();
        for (var reader : readers) {
            var facts = new RequestFacts(request, reader.getLanguage());
            letters.send(reader, letter -> begin(letter, facts, step, reason)
                    .say(change.attached())
                    .link("workshop_mail_open", facts.page())
                    .replyTo(counterpart(reader, request))
                    .attach(letters.invitation(
                            reader, change.kind(), List.of(facts.time()), sequence, facts.texts(), facts.page())));
        }
    }

    private static Letter begin(Letter letter, RequestFacts facts, String step, String reason) {
        return letter.about("workshop_mail_" + step, facts.topic()).lines(facts.lines(reason));
    }

    /** An answer of the teacher goes to who holds the workshop or decides on it, that of all others to the teacher. */
    private Account counterpart(Account reader, WorkshopRequest request) {
        var teacher = request.getRequestedBy();
        if (!reader.equals(teacher)) {
            return teacher;
        }
        return request.getWorkshop() == null
                ? coordinators(request).stream().findFirst().orElse(teacher)
                : request.getWorkshop().getTrainer();
    }

    private Set<Account> concerned(WorkshopRequest request) {
        var readers = new LinkedHashSet<>(List.of(request.getRequestedBy()));
        if (request.getWorkshop() != null) {
            readers.add(request.getWorkshop().getTrainer());
        }
        readers.addAll(coordinators(request));
        return readers;
    }

    private List<Account> coordinators(WorkshopRequest request) {
        return em.createNamedQuery(Account.COORDINATORS, Account.class)
                .setParameter("authority", request.getSchool().getAuthority())
                .getResultList();
    }
}
