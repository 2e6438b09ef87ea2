package ba.sigurno.persistence.school;

import ba.sigurno.persistence.entity.PublicEntity;
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
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A school under one authority. A branch school has a parent, whose staff run it. */
@Entity
@Table(name = "school")
@NamedQuery(
        name = School.BY_PUBLIC_ID,
        query = "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality"
                + " WHERE s.publicId = :publicId")
@NamedQuery(name = School.ALL, query = "SELECT s FROM School s JOIN FETCH s.authority ORDER BY s.id")
@NamedQuery(name = School.COUNT, query = "SELECT COUNT(s) FROM School s")
@NamedQuery(
        name = School.SEARCH,
        query = "SELECT s FROM School s JOIN FETCH s.authority LEFT JOIN FETCH s.municipality m" + School.FOUND
                + " ORDER BY s.nameLatin, s.id")
@NamedQuery(
        name = School.SEARCH_COUNT,
        query = "SELECT COUNT(s) FROM School s LEFT JOIN s.municipality m" + School.FOUND)
public class School extends PublicEntity {

    /** Finds the school with {@code :publicId}, with authority and municipality. */
    public static final String BY_PUBLIC_ID = "School.byPublicId";

    /** Finds all schools, with their authorities. */
    public static final String ALL = "School.all";

    /** Counts all schools. */
    public static final String COUNT = "School.count";

    /**
     * Finds the active schools by name whose name in Latin letters, or that of their municipality, is like {@code :pattern}
     * (caj finds Čaj), of {@code :authorityId} and {@code :municipalityId} unless null; with their authorities and
     * municipalities.
     */
    public static final String SEARCH = "School.search";

    /** Counts what {@link #SEARCH} finds. */
    public static final String SEARCH_COUNT = "School.searchCount";

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 160;

    static final String FOUND = " WHERE s.active = TRUE AND (:authorityId IS NULL OR s.authority.id = :authorityId)"
            + " AND (:municipalityId IS NULL OR m.id = :municipalityId)"
            + " AND (SQL('? COLLATE utf8mb4_unicode_520_ci', s.nameLatin) LIKE :pattern"
            + " OR SQL('? COLLATE utf8mb4_unicode_520_ci', m.nameLatin) LIKE :pattern)";

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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "municipality_id")
    private Municipality municipality;

    private String place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private School parent;

    private boolean active = true;

    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "school_figure", joinColumns = @JoinColumn(name = "school_id"))
    private Set<SchoolFigure> figures = new HashSet<>();

    protected School() {}

    /** Creates an active school; municipality and place may be null. */
    public School(String name, Level level, Authority authority, Municipality municipality, String place) {
        DomainException.require(
                municipality == null || municipality.getAuthority().equals(authority),
                "school_rule_municipality_elsewhere");
        this.name = name;
        this.nameLatin = Transliterator.toLatin(name);
        this.nameCyrillic = Transliterator.toCyrillic(name);
        this.level = level;
        this.authority = authority;
        this.municipality = municipality;
        this.place = place;
    }

    /** Makes this a branch of another school of the same authority. */
    public void becomeBranchOf(School parent) {
        DomainException.require(
                !equals(parent) && parent.parent == null && parent.authority.equals(authority),
                "school_rule_parent_unfit");
        this.parent = parent;
    }

    /** Marks the school as one of the demonstration. */
    public void markDemonstration() {
        demonstration = true;
    }

    /** Takes the school out of every list; its records stay. */
    public void deactivate() {
        active = false;
    }

    /**
     * Records the number of pupils of a grade in the school year that starts in {@code schoolYear}; replaces the old.
     */
    public void recordPupils(int schoolYear, int grade, int pupils) {
        figures.removeIf(figure -> figure.getSchoolYear() == schoolYear && figure.getGrade() == grade);
        figures.add(new SchoolFigure(schoolYear, grade, pupils));
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

    /** Returns the school of which this is a branch; null when it is none. */
    public School getParent() {
        return parent;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public Set<SchoolFigure> getFigures() {
        return Collections.unmodifiableSet(figures);
    }
}
