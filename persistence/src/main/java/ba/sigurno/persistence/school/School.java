package ba.sigurno.persistence.school;

import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A school under one authority. A branch school has a parent, whose staff run it. */
@Entity
@Table(name = "school")
@NamedQuery(
        name = School.BY_PUBLIC_ID,
        query = "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality LEFT JOIN FETCH s.parent"
                + " WHERE s.publicId = :publicId")
public class School extends SchoolQueries {

    /** Finds the school with {@code :publicId}, with authority, municipality and parent. */
    public static final String BY_PUBLIC_ID = "School.byPublicId";

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 160;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    /** The name in Latin letters, whichever it was written in, for search and order; two of them may stand for one. */
    @Column(name = "name_latin", nullable = false, length = 2 * NAME_LENGTH)
    private String nameLatin;

    /** The name in Cyrillic letters, for the order of those who read them. */
    @Column(name = "name_cyrillic", nullable = false, length = NAME_LENGTH)
    private String nameCyrillic;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Level level;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SchoolKind kind = SchoolKind.REGULAR;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    private String place;

    private String street;

    private String telephone;

    private String email;

    private String principal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private School parent;

    private boolean active = true;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_with_id")
    private School mergedInto;

    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "school_figure", joinColumns = @JoinColumn(name = "school_id"))
    private Set<SchoolFigure> figures = new HashSet<>();

    @Version
    private int version;

    protected School() {}

    /** Creates an active school; municipality and place may be null. */
    public School(String name, Level level, Authority authority, Municipality municipality, String place) {
        call(name);
        this.level = level;
        this.place = place;
        move(authority, municipality);
    }

    private void call(String name) {
        this.name = name;
        nameLatin = Transliterator.toLatin(name);
        nameCyrillic = Transliterator.toCyrillic(name);
    }

    /** Changes what is said of the school. */
    public void describe(SchoolDetails details) {
        call(details.name());
        kind = details.kind();
        place = details.place();
        street = details.street();
        telephone = details.telephone();
        email = details.email();
        principal = details.principal();
    }

    /** Puts the school under an authority, in one of its municipalities; null when that is not known. */
    public void move(Authority authority, Municipality municipality) {
        DomainException.require(
                municipality == null || municipality.getAuthority().equals(authority),
                "school_rule_municipality_elsewhere");
        DomainException.require(parent == null || parent.authority.equals(authority), "school_rule_parent_unfit");
        this.authority = authority;
        this.municipality = municipality;
    }

    /** Makes this a branch of another school of the same authority; null makes it a main school. */
    public void becomeBranchOf(School parent) {
        DomainException.require(
                parent == null || (!equals(parent) && parent.parent == null && parent.authority.equals(authority)),
                "school_rule_parent_unfit");
        this.parent = parent;
    }

    /** Marks the school as one of the demonstration. */
    public void markDemonstration() {
        demonstration = true;
    }

    /** Closes the school on a day, past or present: it takes no new classes or teachers any more, its records stay. */
    public void close(LocalDate day) {
        DomainException.require(active, "school_rule_closed");
        active = false;
        closedOn = day;
    }

    /** Opens the school again, unless it was merged into another. */
    public void reopen() {
        DomainException.require(mergedInto == null, "school_rule_merged");
        active = true;
        closedOn = null;
    }

    /** Requires that this school, open or closed, may be merged into another one. */
    public void requireMergeable(School other) {
        DomainException.require(mergedInto == null, "school_rule_merged");
        DomainException.require(!equals(other), "school_rule_merge_itself");
        DomainException.require(other.active, "school_rule_closed");
        DomainException.require(level == other.level, "school_rule_merge_level");
        DomainException.require(authority.equals(other.authority), "school_rule_merge_authority");
    }

    /** Closes the school because it is the same as another one, which has its records from now on. */
    public void mergeInto(School other, LocalDate day) {
        requireMergeable(other);
        active = false;
        closedOn = closedOn == null ? day : closedOn;
        parent = null;
        mergedInto = other;
    }

    /** Follows the school that this one was merged into, when that is merged too. */
    public void followInto(School other) {
        mergedInto = other;
    }

    /** Takes over the numbers of pupils of another school, of those years of which this one has none. */
    public void takePupilsOf(School other) {
        var years = figures.stream().map(SchoolFigure::getSchoolYear).collect(Collectors.toSet());
        other.figures.stream()
                .filter(figure -> !years.contains(figure.getSchoolYear()))
                .forEach(figure ->
                        figures.add(new SchoolFigure(figure.getSchoolYear(), figure.getGrade(), figure.getPupils())));
        other.figures.clear();
    }

    /**
     * Records the number of pupils of a grade in the school year that starts in {@code schoolYear}; replaces the old.
     */
    public void recordPupils(int schoolYear, int grade, int pupils) {
        forgetPupils(schoolYear, grade);
        figures.add(new SchoolFigure(schoolYear, grade, pupils));
    }

    /** Forgets the number of pupils of a grade in a school year. */
    public void forgetPupils(int schoolYear, int grade) {
        figures.removeIf(figure -> figure.getSchoolYear() == schoolYear && figure.getGrade() == grade);
    }

    /** Returns the number of pupils by grade in a school year; without the grades of which nobody recorded any. */
    public Map<Integer, Integer> pupilsByGrade(int schoolYear) {
        return figures.stream()
                .filter(figure -> figure.getSchoolYear() == schoolYear)
                .collect(Collectors.toMap(
                        SchoolFigure::getGrade, SchoolFigure::getPupils, (one, other) -> one, TreeMap::new));
    }

    /**
     * Returns the number of all pupils in the school year that starts in {@code schoolYear}; 0 when nobody recorded
     * them.
     */
    public int pupilsIn(int schoolYear) {
        return figures.stream()
                .filter(figure -> figure.getSchoolYear() == schoolYear)
                .mapToInt(SchoolFigure::getPupils)
                .sum();
    }

    /** Returns the highest grade at this level. */
    public int getLastGrade() {
        return level == Level.PRIMARY ? 9 : 4;
    }

    public String getName() {
        return name;
    }

    public Level getLevel() {
        return level;
    }

    public SchoolKind getKind() {
        return kind;
    }

    public Authority getAuthority() {
        return authority;
    }

    /** Returns the municipality; null when not known. */
    public Municipality getMunicipality() {
        return municipality;
    }

    /** Returns the town or village; null when not known. */
    public String getPlace() {
        return place;
    }

    /** Returns street and number; null when not known. */
    public String getStreet() {
        return street;
    }

    /** Returns the telephone of the office; null when not known. */
    public String getTelephone() {
        return telephone;
    }

    /** Returns the e-mail address of the office; null when not known. */
    public String getEmail() {
        return email;
    }

    /** Returns the name of the principal; null when not known. */
    public String getPrincipal() {
        return principal;
    }

    /** Returns the school of which this is a branch; null when it is none. */
    public School getParent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }

    /** Returns the day on which it was closed; null while it is open. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    /** Returns the school that it was merged into; null when it was not. */
    public School getMergedInto() {
        return mergedInto;
    }

    /** Returns the version, to detect changes by others. */
    public int getVersion() {
        return version;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public Set<SchoolFigure> getFigures() {
        return Collections.unmodifiableSet(figures);
    }
}
