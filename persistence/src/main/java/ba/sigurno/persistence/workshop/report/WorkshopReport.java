package ba.sigurno.persistence.workshop.report;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.BaseEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.Workshop;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A trainer's report that a workshop was held, and how many people it met there: pupils by grade and adults, nobody's name.
 * It is what makes a workshop held; its trainer can correct it for {@link #CORRECTABLE}.
 */
@Entity
@Table(name = "workshop_report")
@NamedQuery(
        name = WorkshopReport.OF_REQUEST,
        query = "SELECT p FROM WorkshopReport p JOIN FETCH p.workshop w WHERE w.request = :request")
@NamedQuery(
        name = WorkshopReport.OF_WORKSHOPS,
        query = "SELECT p FROM WorkshopReport p WHERE p.workshop.id IN :workshopIds")
public class WorkshopReport extends BaseEntity {

    /** Finds the report about the workshop of {@code :request}. */
    public static final String OF_REQUEST = "WorkshopReport.ofRequest";

    /** Finds the reports about the workshops with {@code :workshopIds}. */
    public static final String OF_WORKSHOPS = "WorkshopReport.ofWorkshops";

    /** The most pupils for each class that the workshop was asked for. */
    public static final int MAX_PUPILS = 60;

    /** The most adults. */
    public static final int MAX_ADULTS = 300;

    /** How long after the report its trainer can correct it. */
    public static final Duration CORRECTABLE = Duration.ofDays(14);

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "workshop_id")
    private Workshop workshop;

    @ElementCollection
    @CollectionTable(name = "workshop_report_grade", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "grade")
    @Column(name = "pupils")
    private Map<Integer, Integer> pupilsByGrade = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "workshop_report_girls", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "grade")
    @Column(name = "girls")
    private Map<Integer, Integer> girlsByGrade = new HashMap<>();

    /** The sum over the grades, for reports that count by school. */
    private long pupils;

    /** Such a sum too; null where girls and boys were not counted. */
    private Long girls;

    private int adults;

    @Column(nullable = false, length = WorkshopRequest.TEXT_LENGTH)
    private String note;

    @Column(name = "reported_at", nullable = false)
    private Instant reportedAt;

    @Version
    private int version;

    protected WorkshopReport() {}

    /**
     * Creates the report of the trainer who held the workshop of a request, which is held from now on.
     *
     * @param pupilsByGrade how many pupils of each grade were there, of {@link #gradesOf} only; one that is missing counts as none
     * @param note may be empty
     */
    public WorkshopReport(
            WorkshopRequest request,
            Map<Integer, Integer> pupilsByGrade,
            int adults,
            String note,
            Account by,
            Instant now) {
        this(request, pupilsByGrade, adults, note, now);
        request.hold(by, now);
    }

    private WorkshopReport(
            WorkshopRequest request, Map<Integer, Integer> pupilsByGrade, int adults, String note, Instant now) {
        set(request.getClasses(), pupilsByGrade, adults, note);
        workshop = request.getWorkshop();
        reportedAt = now;
    }

    /** Creates the report of a planner in the stead of the trainer, who cannot, and says why; the trainer can correct it. */
    public static WorkshopReport inStead(
            WorkshopRequest request,
            Map<Integer, Integer> pupilsByGrade,
            int adults,
            String note,
            Account by,
            String reason,
            Instant now) {
        var report = new WorkshopReport(request, pupilsByGrade, adults, note, now);
        request.holdInStead(by, reason, now);
        return report;
    }

    /** Corrects it, as the trainer who held the workshop. */
    public void correct(Map<Integer, Integer> pupilsByGrade, int adults, String note, Account by, Instant now) {
        DomainException.require(isCorrectable(now), "workshop_rule_report_late", CORRECTABLE.toDays());
        set(workshop.getRequest().getClasses(), pupilsByGrade, adults, note);
        workshop.getRequest().noteCorrection(by, now);
    }

    /**
     * Says how many of the pupils are girls, for an authority that asks; the others are boys. A correction forgets it.
     *
     * @param byGrade how many of each grade; one that is missing counts as none
     */
    public void countGirls(Map<Integer, Integer> byGrade) {
        var counted = new TreeMap<>(byGrade);
        pupilsByGrade.keySet().forEach(grade -> counted.putIfAbsent(grade, 0));
        counted.forEach((grade, number) -> {
            int most = pupilsByGrade.getOrDefault(grade, 0);
            DomainException.require(0 <= number && number <= most, "workshop_rule_report_girls", grade, most);
        });
        girlsByGrade.clear();
        girlsByGrade.putAll(counted);
        girls = counted.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** Returns whether it can still be corrected. */
    public boolean isCorrectable(Instant now) {
        return now.isBefore(reportedAt.plus(CORRECTABLE));
    }

    private void set(Collection<SchoolClass> classes, Map<Integer, Integer> byGrade, int adults, String note) {
        var met = new TreeMap<>(byGrade);
        gradesOf(classes).forEach(grade -> met.putIfAbsent(grade, 0));
        met.forEach((grade, number) -> {
            long most = MAX_PUPILS
                    * classes.stream()
                            .filter(each -> each.getGrades().has(grade))
                            .count();
            DomainException.require(0 <= number && number <= most, "workshop_rule_report_pupils", grade, most);
        });
        int sum = met.values().stream().mapToInt(Integer::intValue).sum();
        int most = MAX_PUPILS * classes.size();
        DomainException.require(sum <= most, "workshop_rule_report_all_pupils", most);
        DomainException.require(0 <= adults && adults <= MAX_ADULTS, "workshop_rule_report_adults", MAX_ADULTS);
        DomainException.require(sum + adults > 0, "workshop_rule_report_nobody");
        pupilsByGrade.clear();
        pupilsByGrade.putAll(met);
        girlsByGrade.clear();
        girls = null;
        this.pupils = sum;
        this.adults = adults;
        this.note = note;
    }

    /** Returns the grades of classes, the youngest first. */
    public static SortedSet<Integer> gradesOf(Collection<SchoolClass> classes) {
        var grades = new TreeSet<Integer>();
        classes.forEach(each -> grades.addAll(each.getGrades().all()));
        return grades;
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    /** Returns how many pupils of each grade were there, the youngest first; 0 for a grade of which nobody came. */
    public SortedMap<Integer, Integer> getPupilsByGrade() {
        return new TreeMap<>(pupilsByGrade);
    }

    /** Returns how many girls of each grade were there, the youngest first; empty where they were not counted. */
    public SortedMap<Integer, Integer> getGirlsByGrade() {
        return new TreeMap<>(girlsByGrade);
    }

    /** Returns how many girls were there; null where they were not counted. */
    public Long getGirls() {
        return girls;
    }

    /** Returns how many boys were there; null where they were not counted. */
    public Long getBoys() {
        return girls == null ? null : pupils - girls;
    }

    /** Returns how many pupils were there. */
    public long getPupils() {
        return pupils;
    }

    /** Returns how many adults were there, the trainer left out. */
    public int getAdults() {
        return adults;
    }

    /** Returns what the trainer says about it to the centre; may be empty. */
    public String getNote() {
        return note;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public int getVersion() {
        return version;
    }
}
