package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.workshop.guest.GuestSlot;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A planned or held workshop. In everybody's calendar it is one event: its UID never changes, and its sequence grows with
 * every change, or the calendars would show it twice or not move it (RFC 5545).
 */
@Entity
@Table(name = "workshop")
@NamedQuery(
        name = Workshop.BETWEEN,
        query = Workshop.PLANNED + " AND w.startsAt >= :from AND w.startsAt < :until AND " + WorkshopRequest.IN_SIGHT
                + " AND (:trainerId IS NULL OR o.publicId = :trainerId OR " + Workshop.ASSISTED
                + "h.publicId = :trainerId))"
                + " AND (:topic IS NULL OR r.topic.code = :topic)"
                + " AND (:authority IS NULL OR a.code = :authority) ORDER BY w.startsAt, w.id",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.school"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.topic"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.trainer"),
            // Known after the first time; what leads to them would read them topic by topic.
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "w.request.topic.texts")
        })
@NamedQuery(
        name = Workshop.OF_TRAINERS,
        query = Workshop.PLANNED + " AND w.startsAt >= :startsAt AND w.startsAt < :endsAt AND (o.id IN :trainerIds OR "
                + Workshop.ASSISTED + "h.id IN :trainerIds)) ORDER BY w.startsAt, w.id",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "w.request.school"))
@NamedQuery(
        name = Workshop.AT_SCHOOL,
        query = Workshop.PLANNED + " AND s = :school AND w.startsAt < :endsAt AND w.endsAt > :startsAt"
                + " ORDER BY w.startsAt, w.id",
        hints = @QueryHint(name = "eclipselink.join-fetch", value = "w.request"))
@NamedQuery(
        name = Workshop.AHEAD,
        query = Workshop.PLANNED + " AND w.endsAt > :from AND w.startsAt < :until"
                + " AND (o = :account OR " + Workshop.ASSISTED
                + "h = :account) OR r.requestedBy = :account OR EXISTS (SELECT q FROM WorkshopRequest q JOIN q.classes c"
                + " WHERE q = r AND EXISTS (SELECT k FROM ClassTeacher k WHERE k.schoolClass = c"
                + " AND k.account = :account AND k.accepted = TRUE AND " + ClassTeacher.PRESENT
                + "))) ORDER BY w.startsAt, w.id",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.school"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.topic")
        })
@NamedQuery(
        name = Workshop.OF_REQUEST,
        query = Workshop.PLANNED + " AND r.publicId = :requestId AND " + WorkshopRequest.IN_SIGHT,
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "w.trainer"),
            @QueryHint(name = "eclipselink.join-fetch", value = "w.request.requestedBy")
        })
@NamedQuery(
        name = Workshop.TO_REMIND,
        query = "SELECT w FROM Workshop w JOIN w.request r"
                + " WHERE r.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED"
                + " AND w.startsAt > :now AND w.startsAt < :until AND w.remindedAt IS NULL ORDER BY w.startsAt, w.id")
@NamedQuery(name = Workshop.BY_CALENDAR_UID, query = Workshop.PLANNED + " AND w.calendarUid = :calendarUid")
@NamedQuery(
        name = Workshop.COUNT_PLANNED,
        query = "SELECT COUNT(w) FROM Workshop w WHERE w.trainer = :account"
                + " AND w.request.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED")
@NamedQuery(
        name = Workshop.COUNT_ASSISTED,
        query = "SELECT COUNT(w) FROM Workshop w JOIN w.assistants h WHERE h = :account"
                + " AND w.request.state = ba.sigurno.persistence.workshop.request.RequestState.PLANNED")
@NamedQuery(
        name = Workshop.FREE_SLOTS,
        query = "SELECT s FROM GuestSlot s JOIN FETCH s.guest g JOIN FETCH g.municipality WHERE g.active = TRUE"
                + " AND s.startsAt <= :startsAt AND s.startsAt > :earliest AND s.endsAt >= :endsAt"
                + " AND :topic MEMBER OF g.topics AND " + Workshop.UNUSED + " ORDER BY g.searched, s.startsAt, s.id")
@NamedQuery(
        name = Workshop.COUNT_OF_SLOT,
        query = "SELECT COUNT(w) FROM Workshop w JOIN w.guestSlots s WHERE s = :slot AND w.request.state IN "
                + Workshop.WITH_A_TIME)
@NamedQuery(
        name = Workshop.COUNT_OF_GUEST,
        query = "SELECT COUNT(w) FROM Workshop w JOIN w.guestSlots s WHERE s.guest = :guest AND w.request.state ="
                + " ba.sigurno.persistence.workshop.request.RequestState.PLANNED")
@NamedQuery(
        name = Workshop.USED_SLOTS,
        query = "SELECT s.id FROM Workshop w JOIN w.guestSlots s WHERE s.guest = :guest AND w.request.state IN "
                + Workshop.WITH_A_TIME)
public class Workshop extends PublicEntity {

    /**
     * Finds the workshops in sight that start from {@code :from} until before {@code :until}, soonest first, with all
     * they show: of the trainer with {@code :trainerId}, of the {@code :topic} and of the {@code :authority} with these
     * codes, unless these are null.
     */
    public static final String BETWEEN = "Workshop.between";

    /**
     * Finds the workshops that end after {@code :from} and start before {@code :until} and concern {@code :account}, who
     * holds one, comes to one, asked for it, or teaches one of its classes; the soonest first, with school and topic.
     */
    public static final String AHEAD = "Workshop.ahead";

    /** Finds the workshop of the request with {@code :requestId} if it is in sight, with trainer and teacher. */
    public static final String OF_REQUEST = "Workshop.ofRequest";

    /**
     * Finds the planned workshops that start after {@code :now} and before {@code :until}, of whose present date nobody was
     * reminded; the soonest first.
     */
    public static final String TO_REMIND = "Workshop.toRemind";

    /** Finds the planned workshop whose event has {@code :calendarUid}. */
    public static final String BY_CALENDAR_UID = "Workshop.byCalendarUid";

    /**
     * Finds the workshops to which one of the accounts with {@code :trainerIds} comes and that start from
     * {@code :startsAt} until before {@code :endsAt}, the first first, with their schools.
     */
    public static final String OF_TRAINERS = "Workshop.ofTrainers";

    /** Finds the workshops at {@code :school} that overlap the time from {@code :startsAt} to {@code :endsAt}. */
    public static final String AT_SCHOOL = "Workshop.atSchool";

    /** Counts the planned workshops that {@code :account} holds or has still to report on. */
    public static final String COUNT_PLANNED = "Workshop.countPlanned";

    /** Counts the planned workshops to which {@code :account} comes beside the trainer. */
    public static final String COUNT_ASSISTED = "Workshop.countAssisted";

    /**
     * Finds the times of guests who speak on {@code :topic} that cover a time from {@code :startsAt} to {@code :endsAt} and are
     * used for no workshop, by name; of those that begin after {@code :earliest}, which is the day of that time.
     */
    public static final String FREE_SLOTS = "Workshop.freeSlots";

    /** Counts the workshops, planned or held, for which {@code :slot} is used. */
    public static final String COUNT_OF_SLOT = "Workshop.countOfSlot";

    /** Counts the planned workshops to which {@code :guest} is invited. */
    public static final String COUNT_OF_GUEST = "Workshop.countOfGuest";

    /** Finds the ids of the times of {@code :guest} that are used for a workshop, planned or held. */
    public static final String USED_SLOTS = "Workshop.usedSlots";

    /** The most guests. */
    public static final int MAX_GUESTS = 3;

    /** The states of a workshop that has a time, planned or held. */
    static final String WITH_A_TIME = "(ba.sigurno.persistence.workshop.request.RequestState.PLANNED,"
            + " ba.sigurno.persistence.workshop.request.RequestState.HELD)";

    /** That no workshop uses the time {@code s} of a guest. */
    static final String UNUSED = "NOT EXISTS (SELECT x FROM Workshop x JOIN x.guestSlots y WHERE y = s"
            + " AND x.request.state IN " + WITH_A_TIME + ")";

    /** The most who come beside the trainer. */
    public static final int MAX_ASSISTANTS = 3;

    /** That somebody {@code h} comes to {@code w} beside the trainer: goes on with who, and a bracket. */
    static final String ASSISTED = "EXISTS (SELECT h FROM Workshop v JOIN v.assistants h WHERE v = w AND ";

    /** Those with a time, planned or held. */
    static final String PLANNED = "SELECT w FROM Workshop w JOIN w.request r JOIN r.school s"
            + " JOIN s.authority a JOIN w.trainer o"
            + " WHERE r.state IN " + WITH_A_TIME;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private WorkshopRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "trainer_id")
    private Account trainer;

    /** Who comes beside the trainer: a second one, or trainees. */
    @ManyToMany
    @JoinTable(
            name = "workshop_assistant",
            joinColumns = @JoinColumn(name = "workshop_id"),
            inverseJoinColumns = @JoinColumn(name = "account_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<Account> assistants = new HashSet<>();

    /** The times of the guests who are invited. */
    @ManyToMany
    @JoinTable(
            name = "workshop_invited_slot",
            joinColumns = @JoinColumn(name = "workshop_id"),
            inverseJoinColumns = @JoinColumn(name = "slot_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<GuestSlot> guestSlots = new HashSet<>();

    /** Since when the trainer cannot come and it waits for somebody else; null unless it does. */
    @Column(name = "absent_since")
    private Instant absentSince;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(name = "calendar_uid", nullable = false)
    private String calendarUid = PublicId.random() + "@sigurno";

    private int sequence;

    /** The sequence since which it has its present time: an answer to it is one to this time. */
    @Column(name = "dated_sequence")
    private int datedSequence;

    /** When the present trainer and time were set. */
    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    /** When those who come were reminded of the present date; null when that was not due yet. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    /** Whether a planner knows that it stands in a break or a leave that was entered later. */
    @Column(nullable = false)
    private boolean confirmed;

    @Version
    private int version;

    protected Workshop() {}

    Workshop(
            WorkshopRequest request,
            Account trainer,
            Collection<Account> others,
            Instant startsAt,
            Instant endsAt,
            Instant now) {
        this.request = request;
        setPlan(trainer, startsAt, endsAt, now);
        others.forEach(this::join);
        sequence = 0;
    }

    void move(Account trainer, Instant startsAt, Instant endsAt, Instant now) {
        if (!trainer.equals(this.trainer)) {
            absentSince = null;
        }
        setPlan(trainer, startsAt, endsAt, now);
        assistants.remove(trainer);
        guestSlots.removeAll(getSlotsLostAt(startsAt, endsAt));
        sequence++;
        datedSequence = sequence;
    }

    void join(Account assistant) {
        requireTrainer(assistant);
        DomainException.require(!isAttendedBy(assistant), "workshop_rule_team_there", assistant.getDisplayName());
        DomainException.require(assistants.size() < MAX_ASSISTANTS, "workshop_rule_team_full", MAX_ASSISTANTS);
        assistants.add(assistant);
        sequence++;
        confirmed = false;
    }

    /** Notes that it stays where it is, though there is a break or a leave on its day now. */
    public void confirm() {
        confirmed = true;
    }

    /** Returns whether a planner wants it where it is, though there is a break or a leave on its day. */
    public boolean isConfirmed() {
        return confirmed;
    }

    /** Notes that there is another break or leave on its day, of which nobody knew. */
    public void disturb() {
        confirmed = false;
    }

    void leave(Account assistant) {
        DomainException.require(assistants.remove(assistant), "workshop_rule_team_gone", assistant.getDisplayName());
        sequence++;
    }

    void invite(GuestSlot slot) {
        var guest = slot.getGuest();
        DomainException.require(slot.covers(startsAt, endsAt), "workshop_rule_guest_time", guest.getDisplayName());
        DomainException.require(
                guest.speaksOn(request.getTopic()), "workshop_rule_guest_topic", guest.getDisplayName());
        DomainException.require(
                getGuests().stream().noneMatch(guest::equals), "workshop_rule_team_there", guest.getDisplayName());
        DomainException.require(guestSlots.size() < MAX_GUESTS, "workshop_rule_guests_many", MAX_GUESTS);
        guestSlots.add(slot);
        sequence++;
    }

    void dismiss(GuestSlot slot) {
        DomainException.require(
                guestSlots.remove(slot),
                "workshop_rule_team_gone",
                slot.getGuest().getDisplayName());
        sequence++;
    }

    void handOver(Account assistant) {
        leave(assistant);
        requireTrainer(assistant);
        trainer = assistant;
        absentSince = null;
    }

    void trainerIsAbsent(Instant now) {
        absentSince = now;
    }

    private void setPlan(Account trainer, Instant startsAt, Instant endsAt, Instant now) {
        requireTrainer(trainer);
        DomainException.require(startsAt.isBefore(endsAt), "workshop_rule_ends_before_start");
        this.trainer = trainer;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.plannedAt = now;
        this.remindedAt = null;
    }

    private static void requireTrainer(Account account) {
        DomainException.require(account.hasRole(Role.TRAINER), "workshop_rule_not_trainer", account.getDisplayName());
    }

    void cancelled() {
        sequence++;
    }

    public WorkshopRequest getRequest() {
        return request;
    }

    public Account getTrainer() {
        return trainer;
    }

    /** Returns who comes beside the trainer, by name. */
    public List<Account> getAssistants() {
        return assistants.stream()
                .sorted(Comparator.comparing(Account::getDisplayName).thenComparing(Account::getEmail))
                .toList();
    }

    /** Returns who comes: the trainer, and then all others by name. */
    public List<Account> getTeam() {
        return Stream.concat(Stream.of(trainer), getAssistants().stream()).toList();
    }

    /** Returns the times of the guests who are invited, by the names of the guests. */
    public List<GuestSlot> getGuestSlots() {
        return guestSlots.stream()
                .sorted(Comparator.comparing((GuestSlot slot) -> slot.getGuest().getDisplayName())
                        .thenComparing(GuestSlot::getStartsAt))
                .toList();
    }

    /** Returns the guests who are invited, by name. */
    public List<WorkshopGuest> getGuests() {
        return getGuestSlots().stream().map(GuestSlot::getGuest).toList();
    }

    /** Returns the times of guests who are invited and could not come at another time of the workshop. */
    public List<GuestSlot> getSlotsLostAt(Instant otherStart, Instant otherEnd) {
        return getGuestSlots().stream()
                .filter(slot -> !slot.covers(otherStart, otherEnd))
                .toList();
    }

    /** Returns all who are invited: who comes, the teacher who asked for it, and guests. */
    public List<Recipient> getInvited() {
        return Stream.of(getTeam(), List.of(request.getRequestedBy()), getGuests())
                .<Recipient>flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Returns whether somebody comes to it, as its trainer or beside the trainer. */
    public boolean isAttendedBy(Account account) {
        return trainer.equals(account) || assistants.contains(account);
    }

    /** Returns since when its trainer cannot come, so that it waits for somebody else to take it over; null unless it does. */
    public Instant getAbsentSince() {
        return absentSince;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Returns the name of the event in calendars. */
    public String getCalendarUid() {
        return calendarUid;
    }

    /** Returns the number of changes of the event. */
    public int getSequence() {
        return sequence;
    }

    /** Returns the number of changes of the event after which it has its present time. */
    public int getDatedSequence() {
        return datedSequence;
    }

    /** Returns when the present trainer and time were set, of which those who come were told then. */
    public Instant getPlannedAt() {
        return plannedAt;
    }

    /** Notes that its date is reminded of; another date is reminded of again. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    public int getVersion() {
        return version;
    }
}
