package ba.sigurno.persistence.workshop.calendar;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A break or holiday, on which the schools of an authority have no lessons: one or more days that follow one another.
 * Those of one authority do not overlap.
 */
@Entity
@Table(name = "school_break")
@NamedQuery(
        name = SchoolBreak.BETWEEN,
        query = "SELECT b FROM SchoolBreak b WHERE b.authority IN :authorities"
                + " AND b.lastDay >= :first AND b.firstDay <= :last ORDER BY b.firstDay, b.id")
@NamedQuery(
        name = SchoolBreak.COUNT_STARTING,
        query = "SELECT COUNT(b) FROM SchoolBreak b WHERE b.authority = :authority"
                + " AND b.firstDay BETWEEN :first AND :last")
@NamedQuery(name = SchoolBreak.BY_PUBLIC_ID, query = "SELECT b FROM SchoolBreak b WHERE b.publicId = :publicId")
public class SchoolBreak extends PublicEntity {

    /**
     * Finds the breaks of {@code :authorities}, which are not empty, with a day from {@code :first} to {@code :last}, the
     * first first.
     */
    public static final String BETWEEN = "SchoolBreak.between";

    /** Counts the breaks of {@code :authority} that start from {@code :first} to {@code :last}. */
    public static final String COUNT_STARTING = "SchoolBreak.countStarting";

    /** Finds the break with {@code :publicId}. */
    public static final String BY_PUBLIC_ID = "SchoolBreak.byPublicId";

    /** The longest break, in days: a summer is shorter. */
    public static final int MAX_DAYS = 100;

    /** The maximum number of breaks that start in one school year. */
    public static final int MAX_PER_YEAR = 30;

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 80;

    private static final int YEARS_AHEAD = 2;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @Column(name = "first_day", nullable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    protected SchoolBreak() {}

    /**
     * Creates a break that is not over today and starts within two years.
     *
     * @param firstDay the first day without lessons
     * @param lastDay the last one; the same for a holiday of one day
     * @param name the name in the authority's own words, up to {@value #NAME_LENGTH} characters
     */
    public SchoolBreak(Authority authority, LocalDate firstDay, LocalDate lastDay, String name, LocalDate today) {
        DomainException.require(!name.isBlank(), "workshop_rule_break_name_needed");
        DomainException.require(!lastDay.isBefore(firstDay), "workshop_rule_break_ends_before_start");
        DomainException.require(
                ChronoUnit.DAYS.between(firstDay, lastDay) < MAX_DAYS, "workshop_rule_break_long", MAX_DAYS);
        DomainException.require(!lastDay.isBefore(today), "workshop_rule_break_over");
        DomainException.require(!firstDay.isAfter(today.plusYears(YEARS_AHEAD)), "workshop_rule_break_far");
        this.authority = authority;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.name = name.strip();
    }

    /** Returns whether it has that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Returns the school year in which it starts. */
    public SchoolYear schoolYear() {
        return SchoolYear.of(firstDay);
    }

    public Authority getAuthority() {
        return authority;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** Returns the name in the authority's own words. */
    public String getName() {
        return name;
    }
}
