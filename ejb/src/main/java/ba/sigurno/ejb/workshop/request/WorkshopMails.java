package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.CalendarInvitation;
import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.approval.DecisionDeadline;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the mails about requests and workshops, in the transaction in which something happens to them. */
@ApplicationScoped
public class WorkshopMails {

    private static final Duration DAY_BEFORE = Duration.ofDays(1);
    private static final Duration HOURS_BEFORE = Duration.ofHours(2);

    @Inject
    private Deciders deciders;

    @Inject
    private DecisionDeadline deadline;

    @Inject
    private Letters letters;

    /** A change in the recipients' calendars; the message {@code attached} says what the attachment does. */
    private record Change(Kind kind, String attached) {}

    /** Asks who decides to do so; the centre is told why it does. */
    public void requested(WorkshopRequest request) {
        var orphaned = deciders.coordinators(request.getSchool().getAuthority()).isEmpty();
        tell(deciders(request), request, orphaned ? "requested_of_centre" : "requested", null);
    }

    /** Asks who decides once more, and says from when on the centre may. */
    public void overdue(WorkshopRequest request) {
        var authority = request.getSchool().getAuthority();
        boolean alone = deciders.coordinators(authority).isEmpty();
        for (var reader : deciders.of(authority)) {
            var facts = new RequestFacts(request, request.getWorkshop(), reader.getLanguage());
            letters.send(reader, letter -> {
                begin(letter, facts, "overdue", null);
                if (!alone) {
                    letter.say(
                            "workshop_mail_centre_from",
                            Dates.date(letter.language(), deadline.of(request.getWaitingSince())));
                }
                letter.link("workshop_mail_open", facts.page()).replyTo(request.getRequestedBy());
            });
        }
    }

    /** Tells the teacher that there is a question; what it is stands on the page, for those who may read it. */
    public void askedBack(WorkshopRequest request) {
        tell(List.of(request.getRequestedBy()), request, "asked_back", null);
    }

    /** Tells who decides that the school has written. */
    public void answered(WorkshopRequest request) {
        tell(deciders(request), request, "answered", null);
    }

    /** Tells who decides that the school prefers other days. */
    public void daysChanged(WorkshopRequest request) {
        tell(deciders(request), request, "days_changed", null);
    }

    /** Tells the teacher of the approval, and the planners that there is something to plan. */
    public void approved(WorkshopRequest request) {
        var readers = new LinkedHashSet<>(List.of(request.getRequestedBy()));
        readers.addAll(deciders.planners());
        readers.forEach(reader -> approved(request, reader));
    }

    /** Tells one of them. */
    public void approved(WorkshopRequest request, Account reader) {
        tell(List.of(reader), request, "approved", null);
    }

    /** Tells the planners that somebody who is invited declined the date. */
    public void dateDeclined(WorkshopRequest request, Recipient by) {
        for (var planner : deciders.planners()) {
            var facts = new RequestFacts(request, request.getWorkshop(), planner.getLanguage());
            letters.send(planner, letter -> begin(letter, facts, "date_declined", null)
                    .say("workshop_mail_fact_declined_by", by.getDisplayName())
                    .link("workshop_mail_open", facts.page())
                    .replyTo(by));
        }
    }

    /** Tells those who were told of the approval that it is taken back, and why. */
    public void approvalWithdrawn(WorkshopRequest request, String reason) {
        var readers = new LinkedHashSet<>(List.of(request.getRequestedBy()));
        readers.addAll(deciders.planners());
        tell(readers, request, "approval_withdrawn", reason);
    }

    /** Tells the teacher why the request is declined. */
    public void declined(WorkshopRequest request, String reason) {
        tell(List.of(request.getRequestedBy()), request, "declined", reason);
    }

    /** Invites who comes and the teacher by the event, and informs the coordinators. */
    public void planned(WorkshopRequest request) {
        concerned(request).forEach(reader -> planned(request, reader));
    }

    /** Invites or informs one of them. */
    public void planned(WorkshopRequest request, Recipient reader) {
        if (request.getWorkshop().getInvited().contains(reader)) {
            var added = new Change(Kind.REQUEST, "workshop_mail_attached");
            send(List.of(reader), request.getWorkshop(), "planned", null, added);
        } else {
            tell(List.of(reader), request, "planned", null);
        }
    }

    /** Takes back a reminder that was not sent yet: its date is another one now, or none. */
    public void withdrawReminder(Workshop workshop) {
        letters.withdraw(RequestFacts.reminderOf(workshop));
    }

    /** Sends them the moved event, and takes it away from a trainer who is no longer needed. */
    public void replanned(WorkshopRequest request, Account before) {
        var readers = concerned(request);
        readers.add(before);
        readers.forEach(reader -> replanned(request, before, reader));
    }

    /** Tells one of them; {@code before} is the trainer until now. */
    public void replanned(WorkshopRequest request, Account before, Recipient reader) {
        if (request.getWorkshop().getInvited().contains(reader)) {
            send(List.of(reader), request.getWorkshop(), "replanned", null, update());
        } else if (reader.equals(before)) {
            send(List.of(reader), request.getWorkshop(), "released", null, removal());
        } else {
            tell(List.of(reader), request, "replanned", null);
        }
    }

    /** Sends guests the moved event. */
    public void guestsMoved(WorkshopRequest request) {
        send(request.getWorkshop().getGuests(), request.getWorkshop(), "replanned", null, update());
    }

    /** Takes the moved event away from guests who cannot come at its new time. */
    public void guestsLost(WorkshopRequest request, Collection<WorkshopGuest> lost) {
        send(lost, request.getWorkshop(), "dropped", null, removal());
    }

    /** Invites somebody who comes beside the trainer, and tells all others who are invited of that. */
    public void joined(WorkshopRequest request, Account assistant) {
        newcomer(request, assistant, "joined", "workshop_mail_attached");
    }

    /** Invites a guest, who is told what is kept of a guest, and tells all others who are invited of that. */
    public void guestInvited(WorkshopRequest request, WorkshopGuest guest) {
        newcomer(request, guest, "guest_invited", "workshop_mail_guest_attached");
    }

    private void newcomer(WorkshopRequest request, Recipient person, String step, String attached) {
        var workshop = request.getWorkshop();
        send(List.of(person), workshop, step, null, new Change(Kind.REQUEST, attached));
        var others = workshop.getInvited().stream()
                .filter(other -> !other.equals(person))
                .toList();
        send(others, workshop, "team_changed", null, update());
    }

    /**
     * Takes the event away from somebody who was to come, beside the trainer or as a guest, and is not expected any more, and
     * tells all others.
     */
    public void dropped(WorkshopRequest request, Recipient person) {
        var workshop = request.getWorkshop();
        send(List.of(person), workshop, "dropped", null, removal());
        send(workshop.getInvited(), workshop, "team_changed", null, update());
    }

    /** Takes the event away from somebody who cannot come beside the trainer; all others and the planners are told why. */
    public void assistantAbsent(WorkshopRequest request, Account assistant, String reason) {
        var workshop = request.getWorkshop();
        var why = assistant.getDisplayName() + ": " + reason;
        send(List.of(assistant), workshop, "dropped", null, removal());
        send(workshop.getInvited(), workshop, "assistant_absent", why, update());
        var planners = plannersBut(assistant);
        planners.removeAll(invited(request));
        tell(planners, request, "assistant_absent", why);
    }

    /** Tells the planners that a trainer cannot come, and that somebody is there who can take the workshop over. */
    public void trainerAbsent(WorkshopRequest request, String reason) {
        tell(plannersBut(request.getWorkshop().getTrainer()), request, "trainer_absent", reason);
    }

    private Set<Account> plannersBut(Account by) {
        var readers = new LinkedHashSet<>(deciders.planners());
        readers.remove(by);
        return readers;
    }

    /** Tells those who are invited who holds the workshop now, and takes the event away from {@code before}, who does not. */
    public void handedOver(WorkshopRequest request, Account before) {
        var workshop = request.getWorkshop();
        send(workshop.getInvited(), workshop, "handed_over", null, update());
        tell(informed(request), request, "handed_over", null);
        if (!invited(request).contains(before)) {
            send(List.of(before), workshop, "released", null, removal());
        }
    }

    /** Tells everybody concerned why it is cancelled, and takes the event away if there was one. */
    public void cancelled(WorkshopRequest request, String reason) {
        if (request.getWorkshop() == null) {
            tell(invited(request), request, "cancelled", reason);
        } else {
            withdrawReminder(request.getWorkshop());
            send(request.getWorkshop().getInvited(), request.getWorkshop(), "cancelled", reason, removal());
        }
        tell(informed(request), request, "cancelled", reason);
    }

    /** Makes the date of a planned workshop as it is now, for the calendar of somebody who may see it. */
    public CalendarInvitation calendar(WorkshopRequest request, Account reader) {
        var facts = new RequestFacts(request, request.getWorkshop(), reader.getLanguage());
        return letters.invitation(
                        reader,
                        Kind.PUBLISH,
                        List.of(facts.time()),
                        request.getWorkshop().getSequence(),
                        facts.texts(),
                        facts.page())
                .alarming(alarms(reader, request.getWorkshop()));
    }

    /**
     * Returns how long before a workshop somebody's calendar gives a sign: who comes has a bag to pack and a road to drive, a
     * teacher a class to tell; to all others it is no date of theirs.
     */
    public static List<Duration> alarms(Recipient reader, Workshop workshop) {
        if (isGuest(reader) || workshop.getTeam().stream().anyMatch(reader::equals)) {
            return List.of(DAY_BEFORE, HOURS_BEFORE);
        }
        return reader.equals(workshop.getRequest().getRequestedBy()) ? List.of(DAY_BEFORE) : List.of();
    }

    /**
     * Tells those who were invited to a workshop that it is off and why, and takes away the event with its old time; the
     * coordinators and the planners, who are to plan it again, are told too, but for {@code by}, who knows it.
     */
    public void freed(Workshop workshop, Account by, String reason) {
        withdrawReminder(workshop);
        var request = workshop.getRequest();
        var invited = workshop.getInvited();
        send(invited, workshop, "freed", reason, removal());
        var others = informed(request);
        others.addAll(deciders.planners());
        others.removeIf(invited::contains);
        others.remove(by);
        tell(others, request, "freed", reason);
    }

    private static Change update() {
        return new Change(Kind.REQUEST, "workshop_mail_attached_update");
    }

    private static Change removal() {
        return new Change(Kind.CANCEL, "workshop_mail_attached_cancel");
    }

    private void tell(Collection<? extends Recipient> readers, WorkshopRequest request, String step, String reason) {
        for (var reader : readers) {
            var facts = new RequestFacts(request, request.getWorkshop(), reader.getLanguage());
            letters.send(reader, letter -> begin(letter, facts, step, reason)
                    .link("workshop_mail_open", facts.page())
                    .replyTo(counterpart(reader, request)));
        }
    }

    private void send(
            Collection<? extends Recipient> readers, Workshop workshop, String step, String reason, Change change) {
        int sequence = workshop.getSequence();
        for (var reader : readers) {
            var facts = new RequestFacts(workshop.getRequest(), workshop, reader.getLanguage());
            letters.send(
                    reader, letter -> open(begin(letter, facts, step, reason).say(change.attached()), reader, facts)
                            .replyTo(counterpart(reader, workshop.getRequest()))
                            .attach(letters.invitation(
                                            reader,
                                            change.kind(),
                                            List.of(facts.time()),
                                            sequence,
                                            facts.texts(),
                                            page(reader, facts))
                                    .alarming(alarms(reader, workshop))));
        }
    }

    /** Adds the address of the request's page, but for guests, who cannot open it. */
    private static Letter open(Letter letter, Recipient reader, RequestFacts facts) {
        return isGuest(reader) ? letter : letter.link("workshop_mail_open", facts.page());
    }

    /** Returns the path of the page for an event in a calendar: guests only find the centre. */
    public static String page(Recipient reader, RequestFacts facts) {
        return isGuest(reader) ? "/" : facts.page();
    }

    /** Returns whether somebody has no account, and can open no page. */
    public static boolean isGuest(Recipient reader) {
        return reader instanceof WorkshopGuest;
    }

    private static Letter begin(Letter letter, RequestFacts facts, String step, String reason) {
        return letter.about("workshop_mail_" + step, facts.topic()).lines(facts.lines(reason));
    }

    /**
     * An answer of the teacher, of a guest, or of somebody who comes beside the trainer, goes to who holds the workshop or
     * decides on it, that of all others to the teacher.
     */
    private Account counterpart(Recipient reader, WorkshopRequest request) {
        var teacher = request.getRequestedBy();
        var workshop = request.getWorkshop();
        if (workshop != null
                && (reader.equals(teacher)
                        || isGuest(reader)
                        || workshop.getAssistants().stream().anyMatch(reader::equals))) {
            return workshop.getTrainer();
        }
        return reader.equals(teacher) ? deciders(request).stream().findFirst().orElse(teacher) : teacher;
    }

    /** Those with an account who come: the teacher and, once it is planned, the trainer with those who come besides. */
    public static Set<Account> invited(WorkshopRequest request) {
        var readers = new LinkedHashSet<>(List.of(request.getRequestedBy()));
        if (request.getWorkshop() != null) {
            readers.addAll(request.getWorkshop().getTeam());
        }
        return readers;
    }

    /** Those who come, and the coordinators. */
    private Set<Account> concerned(WorkshopRequest request) {
        var readers = invited(request);
        readers.addAll(informed(request));
        return readers;
    }

    /** The coordinators who do not come themselves. */
    private Set<Account> informed(WorkshopRequest request) {
        var readers =
                new LinkedHashSet<>(deciders.coordinators(request.getSchool().getAuthority()));
        readers.removeAll(invited(request));
        return readers;
    }

    private List<Account> deciders(WorkshopRequest request) {
        return deciders.of(request.getSchool().getAuthority());
    }
}
