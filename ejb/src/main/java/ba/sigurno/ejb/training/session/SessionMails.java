package ba.sigurno.ejb.training.session;

import ba.sigurno.ejb.mail.CalendarInvitation;
import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.CalendarInvitation.Time;
import ba.sigurno.ejb.mail.Mail;
import ba.sigurno.ejb.mail.Outbox;
import ba.sigurno.ejb.mail.SenderAddress;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Says by mail what happens to sessions and seats, as part of the transaction in which it happens. */
@ApplicationScoped
public class SessionMails {

    @Inject
    private Outbox outbox;

    @Inject
    private SenderAddress sender;

    @Inject
    private Clock clock;

    @Inject
    private SiteAddress site;

    /** A teacher has a seat, or waits for one. */
    public void registered(Registration registration) {
        if (registration.isSeated()) {
            seat(registration, "registered");
        } else {
            tell(registration, "waiting", null);
        }
    }

    /** Teachers got a seat that was free. */
    public void movedUp(List<Registration> moved) {
        moved.forEach(registration -> seat(registration, "movedUp"));
    }

    /** A teacher has no seat any more, or no place in the queue. */
    public void left(Registration registration, boolean hadSeat, String step, String reason) {
        if (hadSeat) {
            unseat(registration, SessionLetter.times(registration.getSession()), step, reason);
        } else {
            tell(registration, step, reason);
        }
    }

    /** Somebody else planned a session for its trainer. */
    public void planned(TrainingSession session) {
        trainer(session, session.getTrainer(), "leading", Kind.REQUEST, SessionLetter.times(session), null);
    }

    /**
     * Dates or place changed.
     *
     * @param dropped dates that are no more
     * @param before who led it until now
     * @param moved who has a seat only now, and hears of that
     */
    public void changed(TrainingSession session, List<Time> dropped, Account before, List<Registration> moved) {
        var seated = session.seated().stream()
                .filter(registration -> !moved.contains(registration))
                .toList();
        seated.forEach(registration -> seat(registration, "changed"));
        Stream.concat(session.queue().stream(), session.invited().stream())
                .forEach(registration -> tell(registration, "changed", null));
        trainer(session, session.getTrainer(), "changed", Kind.REQUEST, SessionLetter.times(session), null);
        if (!dropped.isEmpty()) {
            seated.forEach(registration -> unseat(registration, dropped, "dropped", null));
            trainer(session, session.getTrainer(), "dropped", Kind.CANCEL, dropped, null);
        }
        if (!before.equals(session.getTrainer())) {
            var all = Stream.concat(SessionLetter.times(session).stream(), dropped.stream())
                    .toList();
            trainer(session, before, "released", Kind.CANCEL, all, null);
        }
    }

    /** It does not take place. */
    public void cancelled(TrainingSession session, String reason) {
        var times = SessionLetter.times(session);
        session.seated().forEach(registration -> unseat(registration, times, "cancelled", reason));
        Stream.concat(session.queue().stream(), session.invited().stream())
                .forEach(registration -> tell(registration, "cancelled", reason));
        trainer(session, session.getTrainer(), "cancelled", Kind.CANCEL, times, reason);
    }

    /** A teacher is asked to come; to wait, when all seats are taken. */
    public void invited(Registration registration) {
        tell(registration, registration.getSession().isQueueing() ? "invitedToWait" : "invited", null);
    }

    /** A trainer helps, or does so no longer. */
    public void helps(TrainingSession session, Account assistant, String step) {
        enqueue(assistant, () -> letter(session, assistant, null).about(step, null));
    }

    /** A teacher is no longer asked to come. */
    public void uninvited(Registration registration) {
        tell(registration, "uninvited", null);
    }

    /** It is soon, or its next date is: who has a seat and who leads it hear of that. */
    void remind(TrainingSession session) {
        var step = session.hasStarted(clock.instant()) ? "reminderNext" : "reminder";
        session.seated().forEach(registration -> tell(registration, step, null));
        var trainer = session.getTrainer();
        enqueue(trainer, () -> letter(session, trainer, session.getLink()).about("reminderLead", null));
    }

    /** The dates for a calendar of somebody who may see the session, as they are now; the link only where it may be known. */
    CalendarInvitation calendar(TrainingSession session, Account reader, boolean leads) {
        var registration = session.registrationOf(reader);
        boolean knows = leads || registration.filter(Registration::isSeated).isPresent();
        int sequence = session.getTrainer().equals(reader)
                ? session.getSequence()
                : registration.map(Registration::getSequence).orElse(0);
        return letter(session, reader, knows ? session.getLink() : null)
                .events(
                        session.isCancelled() ? Kind.CANCEL : Kind.PUBLISH,
                        SessionLetter.times(session),
                        sequence,
                        clock.instant());
    }

    private void seat(Registration registration, String step) {
        var times = SessionLetter.times(registration.getSession());
        enqueue(registration.getAccount(), () -> letter(registration)
                .withEvents(step, Kind.REQUEST, times, null, registration.nextSequence(), clock.instant()));
    }

    private void unseat(Registration registration, List<Time> times, String step, String reason) {
        enqueue(registration.getAccount(), () -> letter(registration)
                .withEvents(step, Kind.CANCEL, times, reason, registration.nextSequence(), clock.instant()));
    }

    private void tell(Registration registration, String step, String reason) {
        enqueue(registration.getAccount(), () -> letter(registration).about(step, reason));
    }

    private void trainer(TrainingSession session, Account to, String step, Kind kind, List<Time> times, String reason) {
        enqueue(to, () -> letter(session, to, session.getLink())
                .withEvents(step, kind, times, reason, session.nextSequence(), clock.instant()));
    }

    private void enqueue(Account to, Supplier<Mail> mail) {
        if (to.isEnabled()) {
            outbox.enqueue(mail.get());
        }
    }

    private SessionLetter letter(Registration registration) {
        var session = registration.getSession();
        return letter(session, registration.getAccount(), registration.isSeated() ? session.getLink() : null);
    }

    private SessionLetter letter(TrainingSession session, Account to, String link) {
        var page = URI.create(site.page("/training/session/session.xhtml?id=" + session.getPublicId()));
        return new SessionLetter(session, to, link, page, sender.organiser());
    }
}
