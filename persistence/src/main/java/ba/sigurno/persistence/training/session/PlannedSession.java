package ba.sigurno.persistence.training.session;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** The plan of a session: its topic, trainer, teachers, time and place; not its participants. */
@MappedSuperclass
public abstract class PlannedSession extends TrainingSessionQueries {

    /** The longest name of a place, in characters. */
    public static final int PLACE_LENGTH = 160;

    /** The longest link, in characters. */
    public static final int LINK_LENGTH = 500;

    /** The longest reason, in characters. */
    public static final int REASON_LENGTH = 500;

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

    @Column(name = "registration_closes_at")
    private Instant registrationClosesAt;

    @Column(name = "deadline_reminded_at")
    private Instant deadlineRemindedAt;

    @Column(nullable = false, length = PLACE_LENGTH)
    private String place;

    /** The place in Latin letters, for searching and sorting. */
    @Column(name = "place_latin", nullable = false, length = 2 * PLACE_LENGTH)
    private String placeLatin;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SessionMode mode = SessionMode.ON_SITE;

    private String link;

    @Column(nullable = false)
    private Language language;

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

    private int seats;

    @Version
    private int version;

    protected PlannedSession() {}

    PlannedSession(
            ProgrammeEdition edition,
            Account trainer,
            Authority authority,
            String place,
            Language language,
            int seats) {
        edition.requireOpen();
        DomainException.require(trainer.hasRole(Role.TRAINER), "training_rule_not_trainer", trainer.getDisplayName());
        DomainException.require(edition.speaks(language), "training_rule_language");
        requireSeats(seats);
        this.edition = edition;
        this.trainer = trainer;
        this.authority = authority;
        moveTo(place);
        this.language = language;
        this.seats = seats;
    }

    static void requireSeats(int seats) {
        DomainException.require(seats > 0, "training_rule_no_seats");
    }

    /**
     * Sets its mode; the link may be null on site and, until it is known, online.
     *
     * @throws DomainException when the link is none that a browser opens safely
     */
    public void meet(SessionMode mode, String link) {
        DomainException.require(link == null || isSafe(link), "training_rule_link");
        this.mode = mode;
        this.link = mode == SessionMode.ONLINE ? link : null;
    }

    /**
     * Sets the time until which teachers register and accept invitations; null for the start of the first meeting. Those
     * who wait move up until the start all the same.
     *
     * @throws DomainException when it is not before the first meeting
     */
    public void closeRegistration(Instant deadline) {
        DomainException.require(deadline == null || deadline.isBefore(startsAt), "training_rule_deadline_late");
        if (!Objects.equals(deadline, registrationClosesAt)) {
            deadlineRemindedAt = null;
        }
        registrationClosesAt = deadline;
    }

    /** Notes that those who were invited and did not answer were reminded of the deadline. */
    public void remindedOfDeadline(Instant now) {
        deadlineRemindedAt = now;
    }

    /** Returns whether the deadline of registration has passed; who leads it may still admit somebody. */
    public boolean isRegistrationClosed(Instant now) {
        return registrationClosesAt != null && !now.isBefore(registrationClosesAt);
    }

    /** Refuses who comes after the deadline, and says whom to ask. */
    final void requireRegistrationOpen(Instant now) {
        DomainException.require(!isRegistrationClosed(now), "training_rule_deadline_over", trainer.getDisplayName());
    }

    /** Returns whether a browser opens a link safely. */
    public static boolean isSafe(String link) {
        try {
            var uri = new URI(link);
            return link.length() <= LINK_LENGTH && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Returns whether it is for this teacher: one of a school of its authority, or of any when it is for all. */
    public boolean isMeantFor(Account account) {
        return account.hasRole(Role.TEACHER)
                && (authority == null
                        || account.schools().stream()
                                .anyMatch(school -> school.getAuthority().equals(authority)));
    }

    /** Changes its place. */
    public final void moveTo(String place) {
        this.place = place;
        placeLatin = Transliterator.toLatin(place);
    }

    /** Sets the municipality to which its trainer travels; null when that is not known, and online. */
    public final void beIn(Municipality municipality) {
        this.municipality = municipality;
    }

    /** Adds a trainer who assists, as long as it is not over. */
    public void help(Account assistant, Instant now) {
        requireNotCancelled();
        DomainException.require(!isOver(now), "training_rule_session_over");
        DomainException.require(
                assistant.hasRole(Role.TRAINER), "training_rule_not_trainer", assistant.getDisplayName());
        DomainException.require(!assistant.equals(trainer), "training_rule_leads_itself", assistant.getDisplayName());
        assistants.add(assistant);
    }

    /** Removes a trainer who assists, as long as it is not over. */
    public void helpNoMore(Account assistant, Instant now) {
        DomainException.require(!isOver(now), "training_rule_session_over");
        assistants.remove(assistant);
    }

    /** Cancels it, as long as it did not start. */
    public void cancel(String reason, Instant now) {
        requireNotCancelled();
        DomainException.require(!hasStarted(now), "training_rule_started");
        cancelledAt = now;
        cancelReason = reason;
    }

    /** Refuses changes to a cancelled session. */
    public void requireNotCancelled() {
        DomainException.require(!isCancelled(), "training_rule_cancelled");
    }

    /**
     * Returns the number of the next step that calendars hear of: it always grows, and is the same in the calendars of
     * trainer and teachers.
     */
    public int nextSequence() {
        return calendarSequence++;
    }

    /** Returns the number of the last step that a calendar heard of; 0 when there was none. */
    public int getSequence() {
        return Math.max(0, calendarSequence - 1);
    }

    /** Returns whether it has begun, so that attendance can be marked. */
    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Returns whether it is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    /** Returns the edition that is taught, as it was when the session was planned. */
    public ProgrammeEdition getEdition() {
        return edition;
    }

    /** Returns its points for the teachers it is for. */
    public int getPoints() {
        return edition.pointsFor(authority);
    }

    /** Returns the trainers who assist, and learn by that. */
    public Set<Account> getAssistants() {
        return Collections.unmodifiableSet(assistants);
    }

    public Account getTrainer() {
        return trainer;
    }

    /** Returns the authority whose teachers it is for; null when it is for all. */
    public Authority getAuthority() {
        return authority;
    }

    /** Returns the start of the first meeting. */
    public Instant getStartsAt() {
        return startsAt;
    }

    /** Returns the deadline of registration; null when it is open until the first meeting. */
    public Instant getRegistrationClosesAt() {
        return registrationClosesAt;
    }

    /** Returns the end of the last meeting. */
    public Instant getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    /** Returns the municipality in which it is held; null when that is not known, and online. */
    public Municipality getMunicipality() {
        return mode == SessionMode.ONLINE ? null : municipality;
    }

    public SessionMode getMode() {
        return mode;
    }

    /** Returns the link to it online, for those who have a seat; null when it is on site or not known yet. */
    public String getLink() {
        return link;
    }

    /** Returns the language in which it is held, and in which its certificates are written. */
    public Language getLanguage() {
        return language;
    }

    /** Returns whether it was cancelled. */
    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Returns the reason it was cancelled; null when it was not. */
    public String getCancelReason() {
        return cancelReason;
    }

    public int getSeats() {
        return seats;
    }

    public int getVersion() {
        return version;
    }

    /** Sets the number of seats. */
    final void offer(int seats) {
        this.seats = seats;
    }

    /** Sets the start of its first meeting and the end of its last one. */
    final void hold(Instant startsAt, Instant endsAt) {
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    /** Sets its trainer, who does not assist as well. */
    final void lead(Account trainer) {
        this.trainer = trainer;
        assistants.remove(trainer);
    }
}
