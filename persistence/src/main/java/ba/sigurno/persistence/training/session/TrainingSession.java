package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** One run of a programme, for teachers of one authority or of all. */
@Entity
@Table(name = "training_session")
@NamedQuery(
        name = TrainingSession.BY_PUBLIC_ID,
        query = "SELECT s FROM TrainingSession s JOIN FETCH s.trainer LEFT JOIN FETCH s.authority"
                + " WHERE s.publicId = :publicId",
        hints = {
            // A fetch join of the accounts would still read each of them again, one by one.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "s.registrations.account")
        })
public class TrainingSession extends PlannedSession {

    /** Finds the session with {@code :publicId}, with trainer, authority, registrations, their accounts and marks. */
    public static final String BY_PUBLIC_ID = "TrainingSession.byPublicId";

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchFetch(BatchFetchType.IN)
    private List<SessionMeeting> meetings = new ArrayList<>();

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Registration> registrations = new ArrayList<>();

    protected TrainingSession() {}

    /**
     * Creates a session on site, of one meeting, without registrations; {@code authority} is null when teachers of all
     * may come.
     */
    public TrainingSession(
            ProgrammeEdition edition,
            Account trainer,
            Authority authority,
            Instant startsAt,
            Instant endsAt,
            String place,
            Language language,
            int seats) {
        this(edition, trainer, authority, List.of(new SessionTime(startsAt, endsAt)), place, language, seats);
    }

    /** Creates the same on several dates, in any order. */
    public TrainingSession(
            ProgrammeEdition edition,
            Account trainer,
            Authority authority,
            List<SessionTime> times,
            String place,
            Language language,
            int seats) {
        super(edition, trainer, authority, place, language, seats);
        schedule(times);
    }

    /**
     * Sets the dates, in any order; the first is meeting 1.
     *
     * @throws DomainException when there are none, fewer than have to be attended for the award, more than
     *     {@value ProgrammeEdition#MAX_MEETINGS}, or two at the same time
     */
    public final void schedule(List<SessionTime> times) {
        getEdition().requireDates(times.size());
        var sorted = SessionTime.inOrder(times);
        for (int at = 0; at < sorted.size(); at++) {
            // A meeting keeps its row: attendance is known by its number.
            if (at < meetings.size()) {
                move(meetings.get(at), sorted.get(at));
            } else {
                meetings.add(new SessionMeeting(this, at + 1, sorted.get(at)));
            }
        }
        while (meetings.size() > sorted.size()) {
            meetings.remove(meetings.size() - 1);
        }
        registrations.forEach(Registration::settle);
        hold(sorted.get(0).startsAt(), sorted.get(sorted.size() - 1).endsAt());
    }

    private void move(SessionMeeting meeting, SessionTime time) {
        if (!meeting.getTime().equals(time)) {
            registrations.forEach(registration -> registration.forget(meeting));
            meeting.move(time);
        }
    }

    /**
     * Gives a seat to a teacher who asks for it, or a place in the queue when none is free; not after the deadline, and not
     * when it is over.
     */
    public Registration register(Account account, Instant now) {
        requireNotCancelled();
        DomainException.require(!isOver(now), "training_rule_session_over");
        requireRegistrationOpen(now);
        requireOther(account);
        requireNone(account, RegistrationState.SEATED, RegistrationState.WAITING);
        DomainException.require(!hasStarted(now) || !isFull(), "training_rule_full");
        var registration = registrationOf(account).orElseGet(() -> added(account, now));
        plan().take(registration, now);
        return registration;
    }

    /** Gives a seat to a teacher who came without one; the trainer may record that when the session is over. */
    public Registration admit(Account account, Instant now) {
        requireNotCancelled();
        requireOther(account);
        requireNone(account, RegistrationState.SEATED);
        DomainException.require(!isFull(), "training_rule_full");
        var registration = registrationOf(account).orElseGet(() -> added(account, now));
        registration.seat(now);
        return registration;
    }

    /** Refuses the trainer: nobody records their own attendance, by which they may have an award. */
    private void requireOther(Account account) {
        DomainException.require(!account.equals(getTrainer()), "training_rule_leads_itself", account.getDisplayName());
    }

    /** Invites a teacher; has no effect on those who have a seat, wait for one, were invited already or lead it. */
    public Optional<Registration> invite(Account account, Instant now) {
        requireInvitable(now);
        var before = registrationOf(account);
        if (account.equals(getTrainer()) || before.filter(Registration::isAlive).isPresent()) {
            return Optional.empty();
        }
        DomainException.require(isMeantFor(account), "training_rule_not_meant_for", account.getDisplayName());
        var registration = before.orElseGet(() -> added(account, now));
        registration.invite(now);
        return Optional.of(registration);
    }

    /** Invites a teacher again who did not answer for a day; has no effect on anybody else. */
    public Optional<Registration> inviteAgain(Account account, Instant now) {
        requireInvitable(now);
        var silent = registrationOf(account).filter(registration -> registration.canBeAskedAgain(now));
        silent.ifPresent(registration -> registration.invite(now));
        return silent;
    }

    /** Takes an invitation back; has no effect on a teacher who answered it meanwhile. */
    public Optional<Registration> takeBack(Account account, Instant now) {
        requireNotCancelled();
        DomainException.require(!hasStarted(now), "training_rule_invite_over");
        var invited = registrationOf(account).filter(Registration::isInvited);
        invited.ifPresent(Registration::withdraw);
        return invited;
    }

    /** Requires that somebody can still be invited. */
    final void requireInvitable(Instant now) {
        requireNotCancelled();
        DomainException.require(!hasStarted(now), "training_rule_invite_over");
        DomainException.require(!isRegistrationClosed(now), "training_rule_invite_closed");
    }

    /** Returns whether somebody can still be invited. */
    public boolean isInvitable(Instant now) {
        return !isCancelled() && !hasStarted(now) && !isRegistrationClosed(now);
    }

    /** Returns whether a teacher who registers now waits for a seat. */
    public boolean isQueueing() {
        return isFull() || !queue().isEmpty();
    }

    /**
     * Takes seat, place in the queue or invitation from a teacher who will not come, as long as the session did not
     * start.
     *
     * @return those who moved up to a seat by that
     */
    public List<Registration> withdraw(Account account, Instant now) {
        DomainException.require(!hasStarted(now), "training_rule_started");
        requireNotCancelled();
        registrationOf(account).ifPresent(Registration::withdraw);
        return plan().fill(now);
    }

    /** Moves a teacher who waits to the head of the queue; returns those who got a seat by that, if one was free. */
    public List<Registration> moveUp(Account account, Instant now) {
        requireNotCancelled();
        DomainException.require(!hasStarted(now), "training_rule_started");
        var registration = registrationOf(account);
        DomainException.require(registration.isPresent(), "training_rule_not_waiting");
        plan().moveUp(registration.get());
        return plan().fill(now);
    }

    /** Changes the number of seats, not below those taken; returns those who moved up to a seat by that. */
    public List<Registration> resize(int seats, Instant now) {
        requireSeats(seats);
        DomainException.require(seats >= getTaken(), "training_rule_seats_taken", getTaken());
        offer(seats);
        return hasStarted(now) ? List.of() : plan().fill(now);
    }

    /** Gives it another trainer, who does not take part as a teacher. */
    public void hand(Account trainer) {
        DomainException.require(trainer.hasRole(Role.TRAINER), "training_rule_not_trainer", trainer.getDisplayName());
        DomainException.require(
                registrationOf(trainer).filter(Registration::isAlive).isEmpty(),
                "training_rule_takes_part",
                trainer.getDisplayName());
        lead(trainer);
    }

    private void requireNone(Account account, RegistrationState... states) {
        var state = registrationOf(account).map(Registration::getState);
        DomainException.require(state.filter(Set.of(states)::contains).isEmpty(), "training_rule_already_registered");
    }

    private Registration added(Account account, Instant now) {
        var registration = new Registration(this, account, now);
        registrations.add(registration);
        return registration;
    }

    private SeatPlan plan() {
        return new SeatPlan(registrations, getSeats());
    }

    /** Returns those who have a seat. */
    public List<Registration> seated() {
        return plan().in(RegistrationState.SEATED);
    }

    /** Returns those who wait for a seat, the next first. */
    public List<Registration> queue() {
        return plan().queue();
    }

    /** Returns those who were invited, and did not answer. */
    public List<Registration> invited() {
        return plan().in(RegistrationState.INVITED);
    }

    /** Counts the seats taken. */
    public int getTaken() {
        return plan().taken();
    }

    /**
     * Notes that everybody was reminded, by a mail that tells all dates: no other mail is needed for those of the next
     * days.
     */
    public void reminded(Instant now) {
        meetings.forEach(meeting -> meeting.reminded(now));
    }

    /** Returns the registration of an account, in any state, if there is one. */
    public Optional<Registration> registrationOf(Account account) {
        return registrations.stream()
                .filter(registration -> registration.getAccount().equals(account))
                .findFirst();
    }

    /** Returns whether another is of the same edition at the same times and place. */
    public boolean isSameAs(TrainingSession other) {
        return getEdition().equals(other.getEdition())
                && times().equals(other.times())
                && getPlace().equals(other.getPlace());
    }

    /** Returns the times of the meetings, in their order. */
    public List<SessionTime> times() {
        return meetings.stream().map(SessionMeeting::getTime).toList();
    }

    /** Returns whether every seat is taken. */
    public boolean isFull() {
        return plan().isFull();
    }

    /** Returns the dates, in their order; at least one. */
    public List<SessionMeeting> getMeetings() {
        return Collections.unmodifiableList(meetings);
    }

    /** Returns the meeting with a number, if there is one. */
    public Optional<SessionMeeting> meeting(int number) {
        return meetings.stream()
                .filter(meeting -> meeting.getNumber() == number)
                .findFirst();
    }

    /** Returns all registrations, in any state. */
    public List<Registration> getRegistrations() {
        return Collections.unmodifiableList(registrations);
    }
}
