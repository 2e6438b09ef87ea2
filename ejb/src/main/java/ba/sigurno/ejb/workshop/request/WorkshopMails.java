package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.ejb.mail.SenderAddress;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells those concerned what happened to a request, in the transaction in which it happened. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class WorkshopMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private SenderAddress sender;

    @Inject
    private Clock clock;

    @Inject
    private SiteAddress site;

    /** The coordinators of the jurisdiction have something to decide. */
    public void requested(WorkshopRequest request) {
        tell(coordinators(request), request, "requested", null);
    }

    /** The teacher may look forward to it, and the planners have something to plan. */
    public void approved(WorkshopRequest request) {
        var readers = new LinkedHashSet<>(List.of(request.getRequestedBy()));
        readers.addAll(em.createNamedQuery(Account.WITH_ROLE, Account.class)
                .setParameter("role", Role.PLANNER)
                .getResultList());
        tell(readers, request, "approved", null);
    }

    /** The teacher reads why not. */
    public void declined(WorkshopRequest request, String reason) {
        tell(List.of(request.getRequestedBy()), request, "declined", reason);
    }

    /** Everybody concerned gets the event into the calendar. */
    public void planned(WorkshopRequest request) {
        invite(concerned(request), request, "planned", Kind.REQUEST, "workshop_mail_attached", null);
    }

    /** Everybody concerned gets the event moved; a trainer who is no longer needed gets it taken away. */
    public void replanned(WorkshopRequest request, Account before) {
        invite(concerned(request), request, "replanned", Kind.REQUEST, "workshop_mail_attached_update", null);
        if (!concerned(request).contains(before)) {
            invite(List.of(before), request, "released", Kind.CANCEL, "workshop_mail_attached_cancel", null);
        }
    }

    /** Everybody concerned hears of it, and loses the event if there was one. */
    public void cancelled(WorkshopRequest request, String reason) {
        if (request.getWorkshop() == null) {
            tell(concerned(request), request, "cancelled", reason);
        } else {
            invite(concerned(request), request, "cancelled", Kind.CANCEL, "workshop_mail_attached_cancel", reason);
        }
    }

    private void tell(Collection<Account> readers, WorkshopRequest request, String step, String reason) {
        readers.stream()
                .filter(Account::isEnabled)
                .forEach(reader -> outbox.enqueue(letter(request, reader).about(step, reason)));
    }

    private void invite(
            Collection<Account> readers,
            WorkshopRequest request,
            String step,
            Kind kind,
            String attached,
            String reason) {
        readers.stream()
                .filter(Account::isEnabled)
                .forEach(reader -> outbox.enqueue(
                        letter(request, reader).withEvent(step, kind, attached, reason, clock.instant())));
    }

    private WorkshopLetter letter(WorkshopRequest request, Account reader) {
        var page = URI.create(site.page("/workshop/request/review.xhtml?id=" + request.getPublicId()));
        return new WorkshopLetter(request, reader, page, sender.organiser());
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
