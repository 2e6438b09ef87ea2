package ba.sigurno.persistence.workshop;

import ba.sigurno.persistence.enrolment.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.Account;
import ba.sigurno.persistence.schema.PublicRow;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A school's wish for a workshop, and what became of it: the coordinator of the jurisdiction approves or declines, the
 * centre plans. {@code REQUESTED → APPROVED → PLANNED}, with the ends {@code DECLINED} and {@code CANCELLED}.
 */
@Entity
@Table(name = "workshop_request")
@NamedQuery(
        name = WorkshopRequest.OF_SCHOOLS,
        query = WorkshopRequest.WITH_SCHOOL + " WHERE r.school IN :schools ORDER BY r.requestedAt DESC, r.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.classes"),
            @QueryHint(name = "eclipselink.batch", value = "r.wishedDates")
        })
@NamedQuery(
        name = WorkshopRequest.OF_AUTHORITIES,
        query = WorkshopRequest.WITH_SCHOOL + " WHERE s.authority IN :authorities AND r.state IN :states"
                + " ORDER BY r.requestedAt DESC, r.id DESC",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.classes"),
            @QueryHint(name = "eclipselink.batch", value = "r.wishedDates")
        })
@NamedQuery(
        name = WorkshopRequest.COUNT_OF_AUTHORITIES,
        query = "SELECT COUNT(r) FROM WorkshopRequest r"
                + " WHERE r.school.authority IN :authorities AND r.state IN :states")
@NamedQuery(
        name = WorkshopRequest.IN_STATE,
        query = WorkshopRequest.WITH_SCHOOL + " WHERE r.state = :state ORDER BY r.requestedAt, r.id",
        hints = {
            @QueryHint(name = "eclipselink.batch.type", value = "IN"),
            @QueryHint(name = "eclipselink.batch", value = "r.classes"),
            @QueryHint(name = "eclipselink.batch", value = "r.wishedDates")
        })
@NamedQuery(name = WorkshopRequest.BY_PUBLIC_ID, query = WorkshopRequest.WITH_SCHOOL + " WHERE r.publicId = :publicId")
public class WorkshopRequest extends PublicRow {

    /** The requests of {@code :schools}, the newest first, with school, authority, topic, classes, dates, workshop. */
    public static final String OF_SCHOOLS = "WorkshopRequest.ofSchools";

    /** The requests in {@code :states} of schools of {@code :authorities}, the newest first, fetched likewise. */
    public static final String OF_AUTHORITIES = "WorkshopRequest.ofAuthorities";

    /** How many {@link #OF_AUTHORITIES} finds. */
    public static final String COUNT_OF_AUTHORITIES = "WorkshopRequest.countOfAuthorities";

    /** The requests in {@code :state} of all schools, the oldest first, fetched likewise. */
    public static final String IN_STATE = "WorkshopRequest.inState";

    /** The request with {@code :publicId}, with school, authority, topic and workshop. */
    public static final String BY_PUBLIC_ID = "WorkshopRequest.byPublicId";

    /** The longest note. */
    public static final int NOTE_LENGTH = 1000;

    /** The longest reason. */
    public static final int REASON_LENGTH = 500;

    static final String WITH_SCHOOL = "SELECT r FROM WorkshopRequest r JOIN FETCH r.school s JOIN FETCH s.authority"
            + " JOIN FETCH r.topic JOIN FETCH r.requestedBy LEFT JOIN FETCH r.workshop w LEFT JOIN FETCH w.trainer";

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

    @Column(nullable = false, length = NOTE_LENGTH)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestState state = RequestState.REQUESTED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private Account decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decline_reason", length = REASON_LENGTH)
    private String declineReason;

    @ManyToMany
    @JoinTable(
            name = "workshop_request_class",
            joinColumns = @JoinColumn(name = "request_id"),
            inverseJoinColumns = @JoinColumn(name = "class_id"))
    private Set<SchoolClass> classes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "workshop_wished_date", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "wished_on")
    private Set<LocalDate> wishedDates = new HashSet<>();

    @OneToOne(mappedBy = "request", fetch = FetchType.LAZY, cascade = CascadeType.ALL)
    private Workshop workshop;

    @Version
    private int version;

    protected WorkshopRequest() {}

    /** A request of a school's teacher for classes of that school; {@code note} may be empty. */
    public WorkshopRequest(
            School school,
            WorkshopTopic topic,
            Collection<SchoolClass> classes,
            Collection<LocalDate> wishedDates,
            String note,
            Account by,
            Instant now) {
        DomainException.require(by.teachesAt(school), "workshop_rule_notYourSchool");
        DomainException.require(topic.isActive(), "workshop_rule_topicGone");
        DomainException.require(!classes.isEmpty(), "workshop_rule_classesNeeded");
        DomainException.require(!wishedDates.isEmpty(), "workshop_rule_datesNeeded");
        DomainException.require(
                classes.stream().allMatch(each -> each.getSchool().equals(school)), "workshop_rule_classElsewhere");
        this.school = school;
        this.topic = topic;
        this.classes.addAll(classes);
        this.wishedDates.addAll(wishedDates);
        this.note = note;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** The coordinator of the school's authority approves. */
    public void approve(Account by, Instant now) {
        decide(RequestState.APPROVED, by, now);
    }

    /** The coordinator of the school's authority declines, and says why. */
    public void decline(Account by, String reason, Instant now) {
        DomainException.require(reason != null && !reason.isBlank(), "workshop_rule_reasonNeeded");
        decide(RequestState.DECLINED, by, now);
        declineReason = reason.strip();
    }

    private void decide(RequestState decision, Account by, Instant now) {
        requireState(RequestState.REQUESTED);
        DomainException.require(by.coordinates(school.getAuthority()), "workshop_rule_notYourJurisdiction");
        state = decision;
        decidedBy = by;
        decidedAt = now;
    }

    /** The centre gives an approved request its trainer and time. */
    public Workshop plan(Account trainer, Instant startsAt, Instant endsAt) {
        requireState(RequestState.APPROVED);
        workshop = new Workshop(this, trainer, startsAt, endsAt);
        state = RequestState.PLANNED;
        return workshop;
    }

    /** Calls it off, planned or not. The calendars of those who were invited must hear of it. */
    public void cancel() {
        requireState(RequestState.REQUESTED, RequestState.APPROVED, RequestState.PLANNED);
        if (workshop != null) {
            workshop.cancelled();
        }
        state = RequestState.CANCELLED;
    }

    private void requireState(RequestState first, RequestState... others) {
        DomainException.require(EnumSet.of(first, others).contains(state), "workshop_rule_stateForbids");
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

    /** What the teacher added; may be empty. */
    public String getNote() {
        return note;
    }

    public RequestState getState() {
        return state;
    }

    /** The coordinator who decided; null until then. */
    public Account getDecidedBy() {
        return decidedBy;
    }

    /** Null until it is decided. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Null unless it was declined. */
    public String getDeclineReason() {
        return declineReason;
    }

    public Set<SchoolClass> getClasses() {
        return Collections.unmodifiableSet(classes);
    }

    /** The days the school would like, soonest first. */
    public SortedSet<LocalDate> getWishedDates() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(wishedDates));
    }

    /** Trainer and time; null until it is planned. */
    public Workshop getWorkshop() {
        return workshop;
    }

    public int getVersion() {
        return version;
    }
}
