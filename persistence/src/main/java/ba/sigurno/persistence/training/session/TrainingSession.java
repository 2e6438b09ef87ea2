package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** One time that a programme is held, for teachers of one authority or of all. */
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
public class TrainingSession extends TrainingSessionQueries {

    /** The session with {@code :publicId}, with trainer, authority, registrations, their accounts and marks. */
    public static final String BY_PUBLIC_ID = "TrainingSession.byPublicId";

    /** The longest name of a place. */
    public static final int PLACE_LENGTH = 160;

    /** The longest link. */
    public static final int LINK_LENGTH = 500;

    /** The longest reason. */
    public static final int REASON_LENGTH = 500;

    /** For how long a reminder is remembered. */
    static final Duration REMINDED_FOR = Duration.ofDays(6);

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    @BatchFetch(BatchFetchType.IN)
    private ProgrammeEdition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "trainer_id")
    private Account trainer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    @BatchFetch(BatchFetchType.IN)
    private List<SessionMeeting> meetings = new ArrayList<>();

    @Column(nullable = false, length = PLACE_LENGTH)
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SessionMode mode = SessionMode.ON_SITE;

    private String link;

    @Column(nullable = false)
    private Language language;

    private int seats;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchFetch(BatchFetchType.IN)
    private List<Registration> registrations = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "session_assistant",
            joinColumns = @JoinColumn(name = "session_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    private Set<Account> assistants = new HashSet<>();

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "calendar_sequence")
    private int calendarSequence;

    @Version
    private int version;

    protected TrainingSession() {}

    /** A session on site, of one meeting, without registrations; {@code authority} is null when teachers of all may come. */
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

    /** The same on several dates, in any order. */
    public TrainingSession(
            ProgrammeEdition edition,
            Account trainer,
            Authority authority,
            List<SessionTime> times,
            String place,
            Language language,
            int seats) {
        edition.requireOpen();
        DomainException.require(trainer.hasRole(Role.TRAINER), "training_rule_not_trainer", trainer.getDisplayName());
        DomainException.require(edition.speaks(language), "training_rule_language");
        DomainException.require(seats > 0, "training_rule_no_seats");
        this.edition = edition;
        this.trainer = trainer;
        this.authority = authority;
        this.place = place;
        this.language = language;
        this.seats = seats;
        schedule(times);
    }

    /**
     * Sets the dates, in any order; the first is meeting 1.
     *
     * @throws DomainException when there are none, fewer than have to be attended for the award, more than
     *     {@value ProgrammeEdition#MAX_MEETINGS}, or two at the same time
     */
    public final void schedule(List<SessionTime> times) {
        DomainException.require(!times.isEmpty(), "training_rule_no_date");
        DomainException.require(
                times.size() >= edition.getLeastDates(), "training_rule_few_dates", edition.getLeastDates());
        DomainException.require(
                times.size() <= ProgrammeEdition.MAX_MEETINGS,
                "training_rule_many_dates",
                ProgrammeEdition.MAX_MEETINGS);
        var sorted = times.stream()
                .sorted(Comparator.comparing(SessionTime::startsAt))
                .toList();
        for (int at = 0; at < sorted.size(); at++) {
            DomainException.require(
                    at == 0 || !sorted.get(at).overlaps(sorted.get(at - 1)), "training_rule_dates_overlap");
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
        startsAt = sorted.get(0).startsAt();
        endsAt = sorted.get(sorted.size() - 1).endsAt();
    }

    private void move(SessionMeeting meeting, SessionTime time) {
        if (!meeting.getTime().equals(time)) {
            registrations.forEach(registration -> registration.forget(meeting));
            meeting.move(time);
        }
    }

    /**
     * Says how it is held; the link may be null on site and, until it is known, online.
     *
     * @throws DomainException when the link is none that a browser opens safely
     */
    public void meet(SessionMode mode, String link) {
        DomainException.require(link == null || isSafe(link), "training_rule_link");
        this.mode = mode;
        this.link = mode == SessionMode.ONLINE ? link : null;
    }

    public static boolean isSafe(String link) {
        try {
            var uri = new URI(link);
            return link.length() <= LINK_LENGTH && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Gives a seat to a teacher who asks for it, or a place in the queue when none is free; not when it is over. */
    public Registration register(Account account, Instant now) {
        requireNotCancelled();
        DomainException.require(!isOver(now), "training_rule_session_over");
        requireOther(account);
        requireNone(account, RegistrationState.SEATED, RegistrationState.WAITING);
        DomainException.require(!hasStarted(now) || !isFull(), "training_rule_full");
        var registration = registrationOf(account).orElseGet(() -> added(account, now));
        plan().take(registration, now);
        return registration;
    }

    /** Gives a seat to a teacher who simply came; the trainer may write that down when the session is over. */
    public Registration admit(Account account, Instant now) {
        requireNotCancelled();
        requireOther(account);
        requireNone(account, RegistrationState.SEATED);
        DomainException.require(!isFull(), "training_rule_full");
        var registration = registrationOf(account).orElseGet(() -> added(account, now));
        registration.seat(now);
        return registration;
    }

    /** Nobody says of themselves that they were there and may have an award. */
    private void requireOther(Account account) {
        DomainException.require(!account.equals(trainer), "training_rule_leads_itself", account.getDisplayName());
    }

    /** Asks a teacher to come; nothing happens to who has a seat, waits for one, was asked already or leads it. */
    public Optional<Registration> invite(Account account, Instant now) {
        requireInvitable(now);
        var before = registrationOf(account);
        if (account.equals(trainer) || before.filter(Registration::isAlive).isPresent()) {
            return Optional.empty();
        }
        DomainException.require(isMeantFor(account), "training_rule_not_meant_for", account.getDisplayName());
        var registration = before.orElseGet(() -> added(account, now));
        registration.invite(now);
        return Optional.of(registration);
    }

    /** Asks once more who did not answer for a day; nothing happens to anybody else. */
    public Optional<Registration> inviteAgain(Account account, Instant now) {
        requireInvitable(now);
        var silent = registrationOf(account).filter(registration -> registration.canBeAskedAgain(now));
        silent.ifPresent(registration -> registration.invite(now));
        return silent;
    }

    /** Takes an invitation back; nothing happens to who answered it meanwhile. */
    public Optional<Registration> takeBack(Account account, Instant now) {
        requireInvitable(now);
        var invited = registrationOf(account).filter(Registration::isInvited);
        invited.ifPresent(Registration::withdraw);
        return invited;
    }

    private void requireInvitable(Instant now) {
        requireNotCancelled();
        DomainException.require(!hasStarted(now), "training_rule_invite_over");
    }

    /** Whether it is for this teacher: one of a school of its authority, or of any when it is for all. */
    public boolean isMeantFor(Account account) {
        return account.hasRole(Role.TEACHER)
                && (authority == null
                        || account.schools().stream()
                                .anyMatch(school -> school.getAuthority().equals(authority)));
    }

    /** Whether who registers now waits for a seat. */
    public boolean isQueueing() {
        return isFull() || !queue().isEmpty();
    }

    /**
     * Takes seat, place in the queue or invitation from a teacher who will not come, as long as the session did not start.
     *
     * @return who moved up to a seat by that
     */
    public List<Registration> withdraw(Account account, Instant now) {
        DomainException.require(!hasStarted(now), "training_rule_started");
        requireNotCancelled();
        registrationOf(account).ifPresent(Registration::withdraw);
        return plan().fill(now);
    }

    /** Moves who waits to the head of the queue; tells who got a seat by that, if one was free. */
    public List<Registration> moveUp(Account account, Instant now) {
        requireNotCancelled();
        DomainException.require(!hasStarted(now), "training_rule_started");
        var registration = registrationOf(account);
        DomainException.require(registration.isPresent(), "training_rule_not_waiting");
        plan().moveUp(registration.get());
        return plan().fill(now);
    }

    /** Changes how many can come, not below how many do; tells who moved up to a seat by that. */
    public List<Registration> resize(int seats, Instant now) {
        DomainException.require(seats > 0, "training_rule_no_seats");
        DomainException.require(seats >= getTaken(), "training_rule_seats_taken", getTaken());
        this.seats = seats;
        return hasStarted(now) ? List.of() : plan().fill(now);
    }

    /** Changes where it is held. */
    public void moveTo(String place) {
        this.place = place;
    }

    /** Gives it another trainer, who does not take part as a teacher. */
    public void hand(Account trainer) {
        DomainException.require(trainer.hasRole(Role.TRAINER), "training_rule_not_trainer", trainer.getDisplayName());
        DomainException.require(
                registrationOf(trainer).filter(Registration::isAlive).isEmpty(),
                "training_rule_takes_part",
                trainer.getDisplayName());
        this.trainer = trainer;
        assistants.remove(trainer);
    }

    /** Lets another trainer help, as long as it is not over. */
    public void help(Account assistant, Instant now) {
        requireNotCancelled();
        DomainException.require(!isOver(now), "training_rule_session_over");
        DomainException.require(
                assistant.hasRole(Role.TRAINER), "training_rule_not_trainer", assistant.getDisplayName());
        DomainException.require(!assistant.equals(trainer), "training_rule_leads_itself", assistant.getDisplayName());
        assistants.add(assistant);
    }

    /** Lets a trainer help no longer, as long as it is not over. */
    public void helpNoMore(Account assistant, Instant now) {
        DomainException.require(!isOver(now), "training_rule_session_over");
        assistants.remove(assistant);
    }

    /** Calls it off, as long as it did not start. */
    public void cancel(String reason, Instant now) {
        requireNotCancelled();
        DomainException.require(!hasStarted(now), "training_rule_started");
        cancelledAt = now;
        cancelReason = reason;
    }

    /** Refuses what cannot be done with a cancelled session. */
    public void requireNotCancelled() {
        DomainException.require(!isCancelled(), "training_rule_cancelled");
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
        return new SeatPlan(registrations, seats);
    }

    /** Those who have a seat. */
    public List<Registration> seated() {
        return plan().in(RegistrationState.SEATED);
    }

    /** Those who wait for a seat, the next first. */
    public List<Registration> queue() {
        return plan().queue();
    }

    /** Those who were asked to come, and did not answer. */
    public List<Registration> invited() {
        return plan().in(RegistrationState.INVITED);
    }

    /** How many seats are taken. */
    public int getTaken() {
        return plan().taken();
    }

    /** The number of the next mail about the trainer's calendar: it always grows. */
    public int nextSequence() {
        return calendarSequence++;
    }

    /** The number of the last mail about the trainer's calendar; 0 when there was none. */
    public int getSequence() {
        return Math.max(0, calendarSequence - 1);
    }

    /** Everybody was reminded, by a mail that tells all dates: no other mail is needed for those of the next days. */
    public void reminded(Instant now) {
        meetings.stream()
                .filter(meeting -> meeting.getStartsAt().isBefore(now.plus(REMINDED_FOR)))
                .forEach(meeting -> meeting.reminded(now));
    }

    /** The registration of an account, whatever its state, if there is one. */
    public Optional<Registration> registrationOf(Account account) {
        return registrations.stream()
                .filter(registration -> registration.getAccount().equals(account))
                .findFirst();
    }

    /** Whether another is of the same edition at the same times and place. */
    public boolean isSameAs(TrainingSession other) {
        return edition.equals(other.edition) && times().equals(other.times()) && place.equals(other.place);
    }

    /** From when to when each meeting is held, in their order. */
    public List<SessionTime> times() {
        return meetings.stream().map(SessionMeeting::getTime).toList();
    }

    /** Whether it began, so that attendance can be marked. */
    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Whether it is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Whether every seat is taken. */
    public boolean isFull() {
        return plan().isFull();
    }

    /** What is taught, as it was when the session was planned. */
    public ProgrammeEdition getEdition() {
        return edition;
    }

    /** What it counts for with those whom it is for. */
    public int getPoints() {
        return edition.pointsFor(authority);
    }

    /** Trainers who help, and learn by that. */
    public Set<Account> getAssistants() {
        return Collections.unmodifiableSet(assistants);
    }

    public Account getTrainer() {
        return trainer;
    }

    /** The authority whose teachers it is for; null when it is for all. */
    public Authority getAuthority() {
        return authority;
    }

    /** The dates, in their order; at least one. */
    public List<SessionMeeting> getMeetings() {
        return Collections.unmodifiableList(meetings);
    }

    /** The meeting with a number, if there is one. */
    public Optional<SessionMeeting> meeting(int number) {
        return meetings.stream()
                .filter(meeting -> meeting.getNumber() == number)
                .findFirst();
    }

    /** When the first meeting starts. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** When the last meeting ends. */
    public Instant getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    public SessionMode getMode() {
        return mode;
    }

    /** Where it is held online, for those who have a seat; null when it is on site or not known yet. */
    public String getLink() {
        return link;
    }

    /** The language in which it is held, and in which its certificates are written. */
    public Language getLanguage() {
        return language;
    }

    public int getSeats() {
        return seats;
    }

    /** All of them, in any state. */
    public List<Registration> getRegistrations() {
        return Collections.unmodifiableList(registrations);
    }

    /** Whether it was called off. */
    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Why it was called off; null when it was not. */
    public String getCancelReason() {
        return cancelReason;
    }

    public int getVersion() {
        return version;
    }
}
