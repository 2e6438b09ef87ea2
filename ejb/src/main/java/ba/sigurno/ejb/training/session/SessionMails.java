package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.CalendarInvitation;
import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.SessionMeeting;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the mails about sessions and seats, in the transaction in which something happens to them. */
@ApplicationScoped
public class SessionMails {

    /** The steps after which it matters until when one can register. */
    private static final Set<String> TO_ANSWER = Set.of("invited", "invitedToWait", "guest", "deadline", "changed");

    @Inject
    private Letters letters;

    @Inject
    private Clock clock;

    /** A change in the recipient's calendar; one step has the same {@code sequence} for all who hear of it. */
    private record Change(Kind kind, List<Time> times, int sequence) {}

    /** Tells a teacher of the seat, or of the place in the queue. */
    public void registered(Registration registration) {
        if (registration.isSeated()) {
            seat(registration, "registered", registration.getSession().nextSequence());
        } else {
            tell(registration, "waiting", null);
        }
    }

    /** Tells teachers that they moved up from the queue to a seat. */
    public void movedUp(List<Registration> moved) {
        moved.stream().findFirst().ifPresent(first -> {
            int sequence = first.getSession().nextSequence();
            moved.forEach(registration -> seat(registration, "movedUp", sequence));
        });
    }

    /** Tells a teacher that the seat, or the place in the queue, is given up or taken away. */
    public void left(Registration registration, boolean hadSeat, String step, String reason) {
        if (hadSeat) {
            var session = registration.getSession();
            unseat(
                    registration,
                    new Change(Kind.CANCEL, SessionFacts.times(session), session.nextSequence()),
                    step,
                    reason);
        } else {
            tell(registration, step, reason);
        }
    }

    /**
     * Sends a trainer the dates of a session that was planned.
     *
     * @param byTrainer whether the trainer planned it, who then gets them for the calendar only
     */
    public void planned(TrainingSession session, boolean byTrainer) {
        trainer(
                session,
                session.getTrainer(),
                byTrainer ? "planned" : "leading",
                new Change(Kind.REQUEST, SessionFacts.times(session), session.nextSequence()),
                null);
    }

    /**
     * Tells everybody of changed dates or a changed place.
     *
     * @param dropped dates that are no more
     * @param before the trainer until now
     * @param moved seats given only now, whose teachers hear of that
     */
    public void changed(TrainingSession session, List<Time> dropped, Account before, List<Registration> moved) {
        int sequence = session.nextSequence();
        var times = SessionFacts.times(session);
        var seated = session.seated().stream()
                .filter(registration -> !moved.contains(registration))
                .toList();
        seated.forEach(registration -> seat(registration, "changed", sequence));
        Stream.concat(session.queue().stream(), session.invited().stream())
                .forEach(registration -> tell(registration, "changed", null));
        leaders(session)
                .forEach(
                        leader -> trainer(session, leader, "changed", new Change(Kind.REQUEST, times, sequence), null));
        if (!dropped.isEmpty()) {
            var change = new Change(Kind.CANCEL, dropped, sequence);
            seated.forEach(registration -> unseat(registration, change, "dropped", null));
            leaders(session).forEach(leader -> trainer(session, leader, "dropped", change, null));
        }
        if (!before.equals(session.getTrainer())) {
            var all = Stream.concat(times.stream(), dropped.stream()).toList();
            trainer(session, before, "released", new Change(Kind.CANCEL, all, sequence), null);
        }
    }

    /** Tells everybody that a session does not take place. */
    public void cancelled(TrainingSession session, String reason) {
        var change = new Change(Kind.CANCEL, SessionFacts.times(session), session.nextSequence());
        session.seated().forEach(registration -> unseat(registration, change, "cancelled", reason));
        Stream.concat(session.queue().stream(), session.invited().stream())
                .forEach(registration -> tell(registration, "cancelled", reason));
        leaders(session).forEach(leader -> trainer(session, leader, "cancelled", change, reason));
    }

    /**
     * Invites a teacher; to the queue, when all seats are taken.
     *
     * @param expires the last day of the teacher's certificate of the programme, when this is to renew it
     */
    public void invited(Registration registration, Optional<LocalDate> expires) {
        var facts = facts(registration);
        var step = registration.getSession().isQueueing() ? "invitedToWait" : "invited";
        letters.send(facts.reader(), letter -> {
            begin(letter, facts, step, null);
            expires.ifPresent(day -> letter.say("training_mail_renewal", Dates.date(letter.language(), day)));
            letter.link("training_mail_open", facts.page());
        });
    }

    /** Reminds a teacher who did not answer an invitation of the deadline. */
    void deadline(Registration registration) {
        tell(registration, "deadline", null);
    }

    /** Reminds an address without an account that did not answer of the deadline. */
    void deadline(GuestInvitation guest) {
        tell(guest, "deadline", null);
    }

    /** Tells those who did not answer an invitation that there is another deadline. */
    public void deadlineMoved(TrainingSession session) {
        session.invited().forEach(registration -> tell(registration, "changed", null));
    }

    /** Invites an address without an account of a teacher: by the link its owner asks a school for one. */
    public void invited(GuestInvitation guest, String secret) {
        var facts = new SessionFacts(guest.getSession(), guest, null);
        letters.send(guest, letter -> begin(letter, facts, "guest", null)
                .secretLink("training_mail_guest_open", "/training/registration/guest-invitation.xhtml", secret)
                .say("identity_mail_link_ends")
                .say("identity_mail_invited_unknown"));
    }

    /** Tells such an address that the invitation is taken back. */
    public void uninvited(GuestInvitation guest) {
        tell(guest, "uninvited", null);
    }

    /** Tells such an address of changed dates or a changed place. */
    public void changed(GuestInvitation guest) {
        tell(guest, "changed", null);
    }

    /** Tells such an address that the session does not take place. */
    public void cancelled(GuestInvitation guest, String reason) {
        tell(guest, "cancelled", reason);
    }

    private void tell(GuestInvitation guest, String step, String reason) {
        var facts = new SessionFacts(guest.getSession(), guest, null);
        letters.send(guest, letter -> begin(letter, facts, step, reason));
    }

    /** Tells a trainer to help in a session, with its dates. */
    public void helps(TrainingSession session, Account assistant) {
        helps(session, assistant, "helps", Kind.REQUEST);
    }

    /** Tells a trainer to help in a session no longer. */
    public void helpsNoMore(TrainingSession session, Account assistant) {
        helps(session, assistant, "helpsNoMore", Kind.CANCEL);
    }

    private void helps(TrainingSession session, Account assistant, String step, Kind kind) {
        trainer(session, assistant, step, new Change(kind, SessionFacts.times(session), session.nextSequence()), null);
    }

    /** Tells a teacher that the invitation is taken back. */
    public void uninvited(Registration registration) {
        tell(registration, "uninvited", null);
    }

    /** Reminds teachers with a seat of the next date, and of what there is to read. */
    void remind(TrainingSession session, List<SessionMaterial> materials) {
        var step = session.hasStarted(clock.instant()) ? "reminderNext" : "reminder";
        // A file stays where only those who may read it get it; the page to which the mail leads has it.
        var links = materials.stream()
                .map(material -> material.getFile() == null
                        ? material.getTitle() + ": " + material.getLink()
                        : material.getTitle())
                .toList();
        session.seated().forEach(registration -> {
            var facts = facts(registration);
            letters.send(facts.reader(), letter -> {
                begin(letter, facts, step, null);
                if (!links.isEmpty()) {
                    letter.say("training_mail_materials").lines(links);
                }
                letter.link("training_mail_open", facts.page());
            });
        });
    }

    /** Reminds the trainer, and those who assist, of a meeting: with how many come, and the list to sign. */
    void remindLeaders(SessionMeeting meeting) {
        var session = meeting.getSession();
        leaders(session).forEach(leader -> {
            boolean leads = leader.equals(session.getTrainer());
            var facts = new SessionFacts(session, leader, session.getLink());
            letters.send(leader, letter -> {
                begin(letter, facts, leads ? "reminderLead" : "reminderAssist", null)
                        .say("training_mail_reminder_registered", session.getTaken(), session.getSeats())
                        .link("training_mail_open", facts.page());
                if (leads) {
                    letter.link("training_mail_list", "/api/trainings/" + session.getPublicId() + "/list.pdf");
                }
            });
        });
    }

    /** Returns the trainer and those who assist. */
    private static List<Account> leaders(TrainingSession session) {
        return Stream.concat(Stream.of(session.getTrainer()), session.getAssistants().stream())
                .toList();
    }

    /** Makes the dates as they are now for the calendar of somebody who may see the session; the link only where it may be known. */
    public CalendarInvitation calendar(TrainingSession session, Account reader, boolean leads) {
        var registration = session.registrationOf(reader);
        boolean knows = leads || registration.filter(Registration::isSeated).isPresent();
        return invitation(
                new SessionFacts(session, reader, knows ? session.getLink() : null),
                session.isCancelled() ? Kind.CANCEL : Kind.PUBLISH,
                SessionFacts.times(session),
                session.getSequence());
    }

    private void seat(Registration registration, String step, int sequence) {
        var times = SessionFacts.times(registration.getSession());
        send(facts(registration), step, null, new Change(Kind.REQUEST, times, sequence));
    }

    private void unseat(Registration registration, Change change, String step, String reason) {
        send(facts(registration), step, reason, change);
    }

    private void trainer(TrainingSession session, Account to, String step, Change change, String reason) {
        send(new SessionFacts(session, to, session.getLink()), step, reason, change);
    }

    private void tell(Registration registration, String step, String reason) {
        tell(facts(registration), step, reason);
    }

    private static SessionFacts facts(Registration registration) {
        var session = registration.getSession();
        return new SessionFacts(session, registration.getAccount(), registration.isSeated() ? session.getLink() : null);
    }

    private void tell(SessionFacts facts, String step, String reason) {
        letters.send(
                facts.reader(), letter -> begin(letter, facts, step, reason).link("training_mail_open", facts.page()));
    }

    private void send(SessionFacts facts, String step, String reason, Change change) {
        letters.send(facts.reader(), letter -> begin(letter, facts, step, reason)
                .say(change.kind() == Kind.CANCEL ? "training_mail_attached_cancel" : "training_mail_attached")
                .link("training_mail_open", facts.page())
                .attach(invitation(facts, change.kind(), change.times(), change.sequence())));
    }

    private static Letter begin(Letter letter, SessionFacts facts, String step, String reason) {
        var trainer = facts.session().getTrainer();
        letter.about("training_mail_" + step, facts.title()).lines(facts.lines(reason));
        if (TO_ANSWER.contains(step)) {
            facts.deadline().ifPresent(until -> letter.say("training_mail_until", until));
        }
        return facts.reader().equals(trainer) ? letter : letter.replyTo(trainer);
    }

    private CalendarInvitation invitation(SessionFacts facts, Kind kind, List<Time> times, int sequence) {
        return letters.invitation(facts.reader(), kind, times, sequence, facts.texts(), facts.page());
    }
}
