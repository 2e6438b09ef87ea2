package ba.sigurno.persistence.workshop.request;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.guest.GuestSlot;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * A school's request for a workshop, and its course: the coordinator of the jurisdiction approves or declines, the
 * centre plans, the trainer reports. {@code REQUESTED → APPROVED → PLANNED → HELD}, with the ends {@code DECLINED} and
 * {@code CANCELLED}; {@code PLANNED → APPROVED} when it could not be held at its time. Once that time has begun, a planned
 * workshop is only reported on: held, or not held. The clock alone makes nothing held.
 */
@Entity
@Table(name = "workshop_request")
@NamedQuery(
        name = WorkshopRequest.UNTOLD,
        query = "SELECT r FROM WorkshopRequest r WHERE r.untoldBy.id = :accountId ORDER BY r.id")
@NamedQuery(
        name = WorkshopRequest.TO_TELL,
        query = WorkshopRequest.WITH_SCHOOL + " WHERE r.id IN :ids ORDER BY s.name, r.id")
@NamedQuery(name = WorkshopRequest.TOLD, query = "UPDATE WorkshopRequest r SET r.untoldBy = NULL WHERE r.id IN :ids")
@NamedQuery(
        name = WorkshopRequest.UNTOLD_BY,
        query = "SELECT DISTINCT r.untoldBy.id FROM WorkshopRequest r"
                + " WHERE r.untoldBy IS NOT NULL AND r.waitingSince < :before")
@NamedQuery(
        name = WorkshopRequest.SEARCH_COUNT,
        query = "SELECT COUNT(r)" + WorkshopRequest.SEARCHED + WorkshopRequest.FOUND)
@NamedQuery(
        name = WorkshopRequest.SEARCH_STATES,
        query = "SELECT r.state, COUNT(r)" + WorkshopRequest.SEARCHED + WorkshopRequest.FOUND + " GROUP BY r.state")
@NamedQuery(
        name = WorkshopRequest.SEARCH_NOT_HELD,
        query = "SELECT COUNT(z)" + WorkshopRequest.SEARCHED + " JOIN r.steps z" + WorkshopRequest.FOUND
                + " AND z.kind = ba.sigurno.persistence.workshop.request.WorkshopStep.Kind.NOT_HELD")
@NamedQuery(
        name = WorkshopRequest.OVERDUE,
        query = "SELECT COUNT(r), FUNCTION('MIN', r.waitingSince) FROM WorkshopRequest r"
                + " WHERE r.state = ba.sigurno.persistence.workshop.request.RequestState.REQUESTED"
                + " AND r.waitingSince < :before")
@NamedQuery(
        name = WorkshopRequest.WAITING,
        query =
                "SELECT COUNT(r), FUNCTION('MIN', r.waitingSince) FROM WorkshopRequest r JOIN r.school s JOIN s.authority a"
                        + " LEFT JOIN r.workshop w LEFT JOIN w.trainer o WHERE r.state = :state AND "
                        + WorkshopRequest.IN_SIGHT)
@NamedQuery(
        name = WorkshopRequest.OLDEST_WAITING,
        query = "SELECT r.publicId FROM WorkshopRequest r JOIN r.school s WHERE r.state = :state"
                + " AND s.authority.id IN :authorities AND r.publicId <> :except ORDER BY r.waitingSince, r.id")
@NamedQuery(
        name = WorkshopRequest.TO_REMIND,
        query = "SELECT r FROM WorkshopRequest r WHERE r.state ="
                + " ba.sigurno.persistence.workshop.request.RequestState.REQUESTED"
                + " AND r.waitingSince <= :until AND r.remindedAt IS NULL ORDER BY r.waitingSince, r.id")
@NamedQuery(
        name = WorkshopRequest.COUNT_OF_CLASS,
        query = "SELECT COUNT(r) FROM WorkshopRequest r WHERE :schoolClass MEMBER OF r.classes")
@NamedQuery(
        name = WorkshopRequest.OPEN_OF_CLASSES,
        query = "SELECT DISTINCT r FROM WorkshopRequest r JOIN r.classes c WHERE c.id IN :classIds"
                + " AND r.topic.id = :topicId AND r.state IN :states")
@NamedQuery(
        name = WorkshopRequest.OF_ADULTS,
        query = "SELECT r FROM WorkshopRequest r WHERE r.school = :school AND r.topic.id = :topicId"
                + " AND r.needs.audience = :audience AND r.state IN :states ORDER BY r.id")
@NamedQuery(
        name = WorkshopRequest.BY_PUBLIC_ID,
        query = WorkshopRequest.WITH_SCHOOL + " WHERE r.publicId = :publicId AND " + WorkshopRequest.IN_SIGHT)
@NamedQuery(
        name = WorkshopRequest.BY_PUBLIC_IDS,
        query = WorkshopRequest.WITH_SCHOOL + " WHERE r.publicId IN :publicIds AND " + WorkshopRequest.IN_SIGHT)
@NamedQuery(
        name = WorkshopRequest.PLANNED_BETWEEN,
        query = WorkshopRequest.WITH_SCHOOL
                + " WHERE r.state IN (ba.sigurno.persistence.workshop.request.RequestState.PLANNED,"
                + " ba.sigurno.persistence.workshop.request.RequestState.HELD)"
                + " AND w.startsAt >= :from AND w.startsAt < :until AND " + WorkshopRequest.IN_SIGHT
                + " ORDER BY w.startsAt, r.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.workshop.assistants"),
            @QueryHint(name = "eclipselink.batch", value = "r.workshop.guestSlots"),
            @QueryHint(name = "eclipselink.batch", value = "r.workshop.guestSlots.guest")
        })
@NamedQuery(
        name = WorkshopRequest.COUNT_OF_SCHOOL,
        query = "SELECT COUNT(r) FROM WorkshopRequest r WHERE r.school = :school")
@NamedQuery(
        name = WorkshopRequest.CHANGE_SCHOOL,
        query = "UPDATE WorkshopRequest r SET r.school = :into WHERE r.school = :from")
@NamedQuery(
        name = WorkshopRequest.COUNT_OF_ACCOUNT,
        query = "SELECT COUNT(r) FROM WorkshopRequest r WHERE r.requestedBy = :account")
@NamedQuery(
        name = WorkshopRequest.FORGET_CONTACT,
        query = "UPDATE WorkshopRequest r SET r.needs.contactName = '', r.needs.contactTelephone = ''"
                + " WHERE r.requestedBy = :account AND r.needs.contactName = :name")
public class WorkshopRequest extends PublicEntity {

    /** Finds the planned and the held ones in sight that start from {@code :from} until before {@code :until}, as full. */
    public static final String PLANNED_BETWEEN = "WorkshopRequest.plannedBetween";

    /** Counts the requests of {@code :school}. */
    public static final String COUNT_OF_SCHOOL = "WorkshopRequest.countOfSchool";

    /** Moves the requests of {@code :from} to {@code :into}, which is the same school. */
    public static final String CHANGE_SCHOOL = "WorkshopRequest.changeSchool";

    /** Counts the requests of {@code :account}. */
    public static final String COUNT_OF_ACCOUNT = "WorkshopRequest.countOfAccount";

    /** Counts the requests that {@link #SEARCH} finds by their states. */
    public static final String SEARCH_STATES = "WorkshopRequest.searchStates";

    /** Counts how often a workshop of the requests that {@link #SEARCH} finds was not held at its time. */
    public static final String SEARCH_NOT_HELD = "WorkshopRequest.searchNotHeld";

    /** Finds the number of the requests that wait for a decision since before {@code :before}, and since when the first does. */
    public static final String OVERDUE = "WorkshopRequest.overdue";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "WorkshopRequest.searchCount";

    /**
     * Finds the public ids of the requests in {@code :state} of schools of {@code :authorities}, by their ids, without the
     * one with {@code :except}; the longest waiting first.
     */
    public static final String OLDEST_WAITING = "WorkshopRequest.oldestWaiting";

    /** Finds the requests that wait for a decision since {@code :until} or longer, of which nobody was reminded. */
    public static final String TO_REMIND = "WorkshopRequest.toRemind";

    /**
     * Finds the number of the requests in sight in {@code :state}, and the time since which the first of them is in it.
     */
    public static final String WAITING = "WorkshopRequest.waiting";

    /** Counts the requests for {@code :schoolClass}. */
    public static final String COUNT_OF_CLASS = "WorkshopRequest.countOfClass";

    /**
     * Finds the requests in {@code :states} about {@code :topicId} for one of the classes {@code :classIds} at least.
     */
    public static final String OPEN_OF_CLASSES = "WorkshopRequest.openOfClasses";

    /** Finds the requests of {@code :school} in {@code :states} about {@code :topicId} for adults of {@code :audience}. */
    public static final String OF_ADULTS = "WorkshopRequest.ofAdults";

    /**
     * Finds the request with {@code :publicId} if it is in sight, with school, authority, topic, workshop and trainer;
     * history costs two statements, however long.
     */
    public static final String BY_PUBLIC_ID = "WorkshopRequest.byPublicId";

    /** Finds those of the requests with {@code :publicIds} that are in sight, as full. */
    public static final String BY_PUBLIC_IDS = "WorkshopRequest.byPublicIds";

    /** The longest note, and the longest reason, in characters. */
    public static final int TEXT_LENGTH = 500;

    /**
     * The condition of being in the caller's sight: {@code :everywhere}, or by the ids of schools, of authorities, of a
     * trainer who comes to the workshop {@code w}.
     */
    public static final String IN_SIGHT =
            "(:everywhere = TRUE OR s.id IN :schools OR a.id IN :authorities OR o.id = :trainer OR " + Workshop.ASSISTED
                    + "h.id = :trainer))";

    /**
     * Limits requests to those in sight that match a search: in {@code :state} unless {@code :anyState}; the school in Latin
     * letters like {@code :latin} or the topic like {@code :pattern}; of the trainer with {@code :trainerId}, of the
     * {@code :topic} and of the {@code :authority} with these codes, unless these are null; unless {@code :anyMonth} with the
     * date, or the soonest preferred day, from {@code :from} until before {@code :until}; unless {@code :anyWait} waiting for
     * somebody since before {@code :waitingBefore}.
     */
    public static final String FOUND = " WHERE " + IN_SIGHT + " AND (:anyState = TRUE OR r.state = :state)"
            + " AND (SQL('? COLLATE utf8mb4_unicode_520_ci', s.nameLatin) LIKE :latin OR EXISTS"
            + " (SELECT x FROM WorkshopTopic x JOIN x.texts y WHERE x = t"
            + " AND SQL('? COLLATE utf8mb4_unicode_520_ci', y.text.title) LIKE :pattern))"
            + " AND (:trainerId IS NULL OR o.publicId = :trainerId) AND (:topic IS NULL OR t.code = :topic)"
            + " AND (:authority IS NULL OR a.code = :authority)"
            + " AND (:anyMonth = TRUE OR w.startsAt >= :from AND w.startsAt < :until"
            + " OR w.startsAt IS NULL AND r.firstWished >= :firstDay AND r.firstWished < :afterLastDay)"
            + " AND (:anyWait = TRUE OR r.waitingSince < :waitingBefore"
            + " AND r.state IN (ba.sigurno.persistence.workshop.request.RequestState.REQUESTED,"
            + " ba.sigurno.persistence.workshop.request.RequestState.ASKED_BACK,"
            + " ba.sigurno.persistence.workshop.request.RequestState.APPROVED))";

    /** What {@link #FOUND} is about: requests {@code r} with all that it names. */
    public static final String SEARCHED = " FROM WorkshopRequest r JOIN r.school s JOIN s.authority a JOIN r.topic t"
            + " LEFT JOIN r.workshop w LEFT JOIN w.trainer o";

    /** Finds the requests that {@code :accountId} approved with others and of which nobody was told. */
    public static final String UNTOLD = "WorkshopRequest.untold";

    /** Finds requests with {@code :ids}, with all that a mail says of them. */
    public static final String TO_TELL = "WorkshopRequest.toTell";

    /** Remembers that those concerned were told of the requests with {@code :ids}. */
    public static final String TOLD = "WorkshopRequest.told";

    /** Finds the ids of those who approved requests before {@code :before} of which nobody was told. */
    public static final String UNTOLD_BY = "WorkshopRequest.untoldBy";

    /** Empties name and telephone of who is called, where that is {@code :account}, called {@code :name}, who asked (an update). */
    public static final String FORGET_CONTACT = "WorkshopRequest.forgetContact";

    static final String WITH_SCHOOL = "SELECT r FROM WorkshopRequest r JOIN FETCH r.school s JOIN FETCH s.authority a"
            + " JOIN FETCH r.topic t JOIN FETCH r.requestedBy LEFT JOIN FETCH r.workshop w"
            + " LEFT JOIN FETCH w.trainer o";

    /**
     * Finds the requests that {@link #FOUND} leaves, with school {@code s}, authority {@code a}, topic {@code t}, classes,
     * dates, workshop {@code w} and trainer {@code o}: JPQL about {@code r}, without an order.
     */
    public static final String SEARCH = WITH_SCHOOL + FOUND;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id")
    private WorkshopTopic topic;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requested_by")
    private Account requestedBy;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    /** Since when it is in its state. */
    @Column(name = "waiting_since", nullable = false)
    private Instant waitingSince;

    /** When who decides was reminded, in this state; null when that was not needed yet. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    /** Who approved it together with others, until those concerned are told of all by one mail each; null otherwise. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "untold_by")
    private Account untoldBy;

    @Column(nullable = false, length = TEXT_LENGTH)
    private String note;

    @Embedded
    private RequestNeeds needs;

    /** The soonest of the preferred days, so that lists can be sorted by it. */
    @Column(name = "first_wished_on", nullable = false)
    private LocalDate firstWished;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestState state = RequestState.REQUESTED;

    @ManyToMany
    @JoinTable(
            name = "workshop_request_class",
            joinColumns = @JoinColumn(name = "request_id"),
            inverseJoinColumns = @JoinColumn(name = "class_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<SchoolClass> classes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "workshop_wished_date", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "wished_on")
    @BatchFetch(BatchFetchType.IN)
    private Set<LocalDate> wishedDates = new HashSet<>();

    @OneToOne(mappedBy = "request", fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
    private Workshop workshop;

    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("happenedAt, id")
    @BatchFetch(BatchFetchType.IN)
    private List<WorkshopStep> steps = new ArrayList<>();

    @Version
    private int version;

    protected WorkshopRequest() {}

    /**
     * Creates a request of a school's teacher for classes of that school, in the language of the first of them.
     *
     * @param note may be empty
     */
    public WorkshopRequest(
            School school,
            WorkshopTopic topic,
            Collection<SchoolClass> classes,
            Collection<LocalDate> wishedDates,
            String note,
            Account by,
            Instant now) {
        this(school, topic, classes, wishedDates, note, RequestNeeds.ofPupils(languageOf(classes)), by, now);
    }

    /**
     * Creates a request of a school's teacher.
     *
     * @param classes those of that school for which it is; none when it is for adults
     * @param note may be empty
     */
    public WorkshopRequest(
            School school,
            WorkshopTopic topic,
            Collection<SchoolClass> classes,
            Collection<LocalDate> wishedDates,
            String note,
            RequestNeeds needs,
            Account by,
            Instant now) {
        DomainException.require(by.belongsTo(school), "workshop_rule_not_your_school");
        DomainException.require(topic.isActive(), "workshop_rule_topic_gone");
        DomainException.require(needs.isForPupils() != classes.isEmpty(), "workshop_rule_classes_needed");
        DomainException.require(
                !wishedDates.isEmpty() && wishedDates.size() <= WishedDates.MAX, "workshop_rule_dates_count");
        DomainException.require(
                classes.stream().allMatch(each -> each.getSchool().equals(school)), "workshop_rule_class_elsewhere");
        this.school = school;
        this.topic = topic;
        this.classes.addAll(classes);
        this.wishedDates.addAll(wishedDates);
        this.firstWished = Collections.min(wishedDates);
        this.note = note;
        this.needs = needs;
        this.requestedBy = by;
        this.requestedAt = now;
        this.waitingSince = now;
        steps.add(new WorkshopStep(this, WorkshopStep.Kind.REQUESTED, now, by, null));
    }

    private static Language languageOf(Collection<SchoolClass> classes) {
        return classes.stream().findFirst().map(SchoolClass::getLanguage).orElse(Language.BOSNIAN);
    }

    /** Approves it as who decides. */
    public void approve(Account by, DecisionRight right, Instant now) {
        var approval =
                switch (right) {
                    case COORDINATOR -> WorkshopStep.Kind.APPROVED;
                    case DEPUTY -> WorkshopStep.Kind.APPROVED_BY_DEPUTY;
                    case CENTRE -> WorkshopStep.Kind.APPROVED_BY_CENTRE;
                    case OVERDUE -> WorkshopStep.Kind.APPROVED_OVERDUE;
                };
        requirePossible(approval);
        requireDecider(by, right);
        step(approval, by, null, now);
    }

    /** Approves it at once when it is made, because the school's authority asks for no approval. */
    public void approveAtOnce(Instant now) {
        step(WorkshopStep.Kind.APPROVED_AT_ONCE, requestedBy, null, now);
    }

    /** Declines it as who decides, with a reason. */
    public void decline(Account by, DecisionRight right, String reason, Instant now) {
        requireReason(reason);
        var refusal =
                switch (right) {
                    case COORDINATOR -> WorkshopStep.Kind.DECLINED;
                    case DEPUTY -> WorkshopStep.Kind.DECLINED_BY_DEPUTY;
                    case CENTRE -> WorkshopStep.Kind.DECLINED_BY_CENTRE;
                    case OVERDUE -> WorkshopStep.Kind.DECLINED_OVERDUE;
                };
        requirePossible(refusal);
        requireDecider(by, right);
        step(refusal, by, reason.strip(), now);
    }

    /** Notes that who decides asked the school something: it waits for the school. Asking more changes nothing. */
    public void askBack(Account by, DecisionRight right, Instant now) {
        requireUndecided();
        requireDecider(by, right);
        if (state == RequestState.REQUESTED) {
            step(WorkshopStep.Kind.ASKED_BACK, by, null, now);
        }
    }

    /** Notes that the school wrote: what it was asked is answered, and it waits for who decides again. */
    public void answer(Account by, Instant now) {
        requireUndecided();
        requireOfSchool(by);
        if (state == RequestState.ASKED_BACK) {
            step(WorkshopStep.Kind.ANSWERED, by, null, now);
        }
    }

    /** Remembers who approved it together with others, of which those concerned are told at once. */
    public void tellLater(Account by) {
        untoldBy = by;
    }

    /** Returns who approved it together with others of which nobody was told yet; null otherwise. */
    public Account getUntoldBy() {
        return untoldBy;
    }

    /** Takes an approval back as who decides, with a reason, as long as nothing is planned: it is decided on again. */
    public void withdrawApproval(Account by, DecisionRight right, String reason, Instant now) {
        requireReason(reason);
        DomainException.require(state != RequestState.REQUESTED, "workshop_rule_not_approved_yet");
        requirePossible(WorkshopStep.Kind.APPROVAL_WITHDRAWN);
        requireDecider(by, right);
        step(WorkshopStep.Kind.APPROVAL_WITHDRAWN, by, reason.strip(), now);
    }

    /** Changes the preferred days as the school, which {@link WishedDates} allows, as long as nobody has decided. */
    public void prefer(Collection<LocalDate> days, Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.DAYS_CHANGED);
        requireOfSchool(by);
        DomainException.require(!days.isEmpty() && days.size() <= WishedDates.MAX, "workshop_rule_dates_count");
        wishedDates.clear();
        wishedDates.addAll(days);
        firstWished = Collections.min(days);
        step(WorkshopStep.Kind.DAYS_CHANGED, by, null, now);
    }

    /** Notes that who decides was reminded of it. */
    public void reminded(Instant now) {
        remindedAt = now;
    }

    private void requireUndecided() {
        DomainException.require(RequestState.UNDECIDED.contains(state), alreadySo());
    }

    private void requireOfSchool(Account by) {
        DomainException.require(by.belongsTo(school), "workshop_rule_not_your_school");
    }

    private void requireDecider(Account by, DecisionRight right) {
        DomainException.require(right.suits(by, school.getAuthority()), "workshop_rule_not_your_jurisdiction");
    }

    /** Returns since when it waits for a decision; empty when it does not, or for the school's answer. */
    public Optional<Instant> awaitsDecisionSince() {
        return state == RequestState.REQUESTED ? Optional.of(waitingSince) : Optional.empty();
    }

    /** Plans an approved request at the centre, with trainer and time. */
    public Workshop plan(Account trainer, Instant startsAt, Instant endsAt, Account by, Instant now) {
        return plan(trainer, List.of(), startsAt, endsAt, by, now);
    }

    /** Plans an approved request at the centre, with trainer, those who come besides, and time. */
    public Workshop plan(
            Account trainer, Collection<Account> others, Instant startsAt, Instant endsAt, Account by, Instant now) {
        requirePlannable();
        workshop = new Workshop(this, trainer, others, startsAt, endsAt, now);
        step(WorkshopStep.Kind.PLANNED, by, null, now);
        return workshop;
    }

    /** Refuses unless it is approved and not planned yet. */
    public void requirePlannable() {
        DomainException.require(!RequestState.UNDECIDED.contains(state), "workshop_rule_not_approved");
        requirePossible(WorkshopStep.Kind.PLANNED);
    }

    /** Moves a planned workshop to another time or gives it to another trainer. */
    public void replan(Account trainer, Instant startsAt, Instant endsAt, Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.REPLANNED);
        requireAhead(now);
        workshop.move(trainer, startsAt, endsAt, now);
        step(WorkshopStep.Kind.REPLANNED, by, null, now);
    }

    /** Lets somebody come to a planned workshop beside its trainer. */
    public void join(Account assistant, Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.ASSISTANT_ADDED);
        requireAhead(now);
        workshop.join(assistant);
        step(WorkshopStep.Kind.ASSISTANT_ADDED, by, null, now);
    }

    /** Lets somebody who comes beside the trainer stay away; {@code reason} may be null. */
    public void leave(Account assistant, Account by, String reason, Instant now) {
        requirePossible(WorkshopStep.Kind.ASSISTANT_LEFT);
        requireAhead(now);
        workshop.leave(assistant);
        step(WorkshopStep.Kind.ASSISTANT_LEFT, by, reason == null ? null : reason.strip(), now);
    }

    /** Invites a guest to a planned workshop, who then has given that time away. */
    public void invite(GuestSlot slot, Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.GUEST_INVITED);
        requireAhead(now);
        workshop.invite(slot);
        step(WorkshopStep.Kind.GUEST_INVITED, by, null, now);
    }

    /** Takes back the invitation of a guest, whose time is free again. */
    public void dismiss(GuestSlot slot, Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.GUEST_DISMISSED);
        requireAhead(now);
        workshop.dismiss(slot);
        step(WorkshopStep.Kind.GUEST_DISMISSED, by, null, now);
    }

    /** Notes that its trainer cannot come, with a reason; the time stays, for somebody who comes anyway to take it over. */
    public void noteAbsence(Account by, String reason, Instant now) {
        requireReason(reason);
        requirePossible(WorkshopStep.Kind.TRAINER_ABSENT);
        requireAhead(now);
        requireTrainer(by);
        workshop.trainerIsAbsent(now);
        step(WorkshopStep.Kind.TRAINER_ABSENT, by, reason.strip(), now);
    }

    /**
     * Gives the workshop to somebody who comes to it already; who held it until now does not come. Its time stays, so this
     * can also be noted once it has begun.
     */
    public void handOver(Account assistant, Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.HANDED_OVER);
        workshop.handOver(assistant);
        step(WorkshopStep.Kind.HANDED_OVER, by, null, now);
    }

    /** Cancels it, planned or not, with a reason. The calendars of those who were invited must be told. */
    public void cancel(Account by, String reason, Instant now) {
        requireReason(reason);
        requirePossible(WorkshopStep.Kind.CANCELLED);
        requireAhead(now);
        if (workshop != null) {
            workshop.cancelled();
        }
        step(WorkshopStep.Kind.CANCELLED, by, reason.strip(), now);
    }

    /**
     * Gives up the time of a planned workshop, with a reason: its trainer is ill, or it was not held. The approval stays, so
     * that it is planned again, as another event. The calendars of those who were invited must be told.
     *
     * @return the workshop that is off, with the sequence of its cancellation
     */
    public Workshop free(Account by, String reason, Instant now) {
        requireReason(reason);
        var kind = hasBegun(now) ? WorkshopStep.Kind.NOT_HELD : WorkshopStep.Kind.FREED;
        requirePossible(kind);
        var freed = workshop;
        freed.cancelled();
        workshop = null;
        step(kind, by, reason.strip(), now);
        return freed;
    }

    /** Says that the workshop was held, as its trainer and once it has begun. Only a report about it does. */
    public void hold(Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.HELD);
        requireTrainer(by);
        DomainException.require(hasBegun(now), "workshop_rule_report_early");
        step(WorkshopStep.Kind.HELD, by, null, now);
    }

    /** Says that the workshop was held, as a planner in its trainer's stead and once it is over, with a reason. */
    public void holdInStead(Account by, String reason, Instant now) {
        requireReason(reason);
        requirePossible(WorkshopStep.Kind.HELD_BY_CENTRE);
        DomainException.require(by.hasRole(Role.PLANNER), "workshop_rule_not_your_workshop");
        DomainException.require(awaitsReport(now), "workshop_rule_stead_early");
        step(WorkshopStep.Kind.HELD_BY_CENTRE, by, reason.strip(), now);
    }

    /** Notes that the trainer corrected the report about the workshop. */
    public void noteCorrection(Account by, Instant now) {
        requirePossible(WorkshopStep.Kind.REPORT_CORRECTED);
        requireTrainer(by);
        step(WorkshopStep.Kind.REPORT_CORRECTED, by, null, now);
    }

    /** Returns whether the time of the planned workshop has begun, so that it is reported on and not changed any more. */
    public boolean hasBegun(Instant now) {
        return state == RequestState.PLANNED && !now.isBefore(workshop.getStartsAt());
    }

    /** Returns whether the time of the planned workshop is over and its trainer has not said yet whether it was held. */
    public boolean awaitsReport(Instant now) {
        return state == RequestState.PLANNED && !now.isBefore(workshop.getEndsAt());
    }

    private void requireAhead(Instant now) {
        DomainException.require(!hasBegun(now), "workshop_rule_begun");
    }

    private void requireTrainer(Account by) {
        DomainException.require(workshop.getTrainer().equals(by), "workshop_rule_not_your_workshop");
    }

    private static void requireReason(String reason) {
        DomainException.require(reason != null && !reason.isBlank(), "workshop_rule_reason_needed");
    }

    /**
     * Refuses a step that cannot be made in the present state, with a message that names that state, such as
     * {@code workshop_rule_already_approved}.
     */
    private void requirePossible(WorkshopStep.Kind kind) {
        DomainException.require(kind.isPossibleIn(state), alreadySo());
    }

    private String alreadySo() {
        return "workshop_rule_already_" + state.name().toLowerCase(Locale.ROOT);
    }

    /** Makes a step: the only place where the state changes. */
    private void step(WorkshopStep.Kind kind, Account by, String reason, Instant now) {
        requirePossible(kind);
        kind.next().ifPresent(next -> {
            state = next;
            waitingSince = now;
            remindedAt = null;
        });
        steps.add(new WorkshopStep(this, kind, now, by, reason));
    }

    public School getSchool() {
        return school;
    }

    public WorkshopTopic getTopic() {
        return topic;
    }

    public Account getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    /** Returns since when it is in its state. */
    public Instant getWaitingSince() {
        return waitingSince;
    }

    /** Returns for whom it is, in which language, where, and who is called on the day. */
    public RequestNeeds getNeeds() {
        return needs;
    }

    /** Returns the teacher's note; may be empty. */
    public String getNote() {
        return note;
    }

    public RequestState getState() {
        return state;
    }

    public Set<SchoolClass> getClasses() {
        return Collections.unmodifiableSet(classes);
    }

    /** Returns the preferred days of the school, soonest first. */
    public SortedSet<LocalDate> getWishedDates() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(wishedDates));
    }

    /** Returns the soonest of them. */
    public LocalDate getFirstWished() {
        return firstWished;
    }

    /** Returns trainer and time; null until it is planned. */
    public Workshop getWorkshop() {
        return workshop;
    }

    /** Returns the steps so far, the first first. */
    public List<WorkshopStep> getSteps() {
        return Collections.unmodifiableList(steps);
    }

    public int getVersion() {
        return version;
    }
}
