package ba.sigurno.persistence.enrolment.schoolclass;

import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A class of one school in one school year, such as VI-2. Its pupils join with its code and their own. */
@Entity
@Table(name = "school_class")
@NamedQuery(
        name = SchoolClass.OF_TEACHER,
        query = SchoolClass.LINES + " WHERE c.schoolYear = :schoolYear AND " + SchoolClass.TAUGHT
                + SchoolClass.IN_ORDER)
@NamedQuery(
        name = SchoolClass.OF_SCHOOL,
        query = SchoolClass.LINES + " WHERE c.school = :school AND c.schoolYear = :schoolYear" + SchoolClass.IN_ORDER)
@NamedQuery(
        name = SchoolClass.ALL_OF_SCHOOL,
        query = "SELECT c FROM SchoolClass c WHERE c.school = :school ORDER BY c.schoolYear, c.name")
@NamedQuery(
        name = SchoolClass.BY_PUBLIC_ID,
        query = "SELECT c FROM SchoolClass c JOIN FETCH c.school WHERE c.publicId = :publicId")
@NamedQuery(
        name = SchoolClass.BY_PUBLIC_ID_AND_TEACHER,
        query = "SELECT c FROM SchoolClass c JOIN FETCH c.school"
                + " WHERE c.publicId = :publicId AND "
                + SchoolClass.TAUGHT)
@NamedQuery(
        name = SchoolClass.OF_ACCOUNT,
        query = "SELECT DISTINCT c FROM SchoolClass c JOIN c.teachers k WHERE k.account = :teacher ORDER BY c.id")
@NamedQuery(
        name = SchoolClass.BY_NAME,
        query =
                "SELECT c FROM SchoolClass c WHERE c.school = :school AND c.schoolYear = :schoolYear AND c.name = :name")
@NamedQuery(name = SchoolClass.SUCCESSOR, query = "SELECT c FROM SchoolClass c WHERE c.continues = :schoolClass")
@NamedQuery(
        name = SchoolClass.WAITING_TO_GO_ON,
        query = SchoolClass.LINES + " WHERE c.schoolYear = :schoolYear AND c.archivedAt IS NULL"
                + " AND NOT EXISTS (SELECT n FROM SchoolClass n WHERE n.continues = c) AND "
                + SchoolClass.TAUGHT + SchoolClass.IN_ORDER)
@NamedQuery(
        name = SchoolClass.WITH_PUPILS_BEFORE,
        query = "SELECT c.id FROM SchoolClass c WHERE c.schoolYear < :schoolYear AND c.id > :after"
                + " AND EXISTS (SELECT p FROM Pupil p WHERE p.schoolClass = c) ORDER BY c.id")
@NamedQuery(
        name = SchoolClass.OF_SOURCE,
        query = "SELECT c FROM SchoolClass c JOIN FETCH c.school s WHERE s.publicId = :schoolId"
                + " AND (c.sourceKey = :sourceKey AND c.schoolYear >= :schoolYear"
                + " OR c.schoolYear = :schoolYear AND c.name = :name) ORDER BY c.schoolYear DESC, c.id")
@NamedQuery(
        name = SchoolClass.BY_JOIN_CODE,
        query = "SELECT c FROM SchoolClass c JOIN FETCH c.school WHERE c.joinCode = :joinCode")
public class SchoolClass extends PublicEntity {

    /**
     * Holds in queries for a class {@code c} that {@code :teacher} teaches and at whose school the teacher still has a
     * role: who left the school does not reach its children any more, nor does a substitute after the last day.
     */
    public static final String TAUGHT = "EXISTS (SELECT k FROM ClassTeacher k WHERE k.schoolClass = c"
            + " AND k.account = :teacher AND k.accepted = TRUE AND " + ClassTeacher.PRESENT + ") AND EXISTS"
            + " (SELECT held FROM RoleGrant held WHERE held.account = :teacher AND held.school = c.school)";

    /** Finds the classes of {@code :teacher} in {@code :schoolYear} as {@link ClassLine}s, by grade and name. */
    public static final String OF_TEACHER = "SchoolClass.ofTeacher";

    /** Finds the classes of {@code :school} in {@code :schoolYear} as {@link ClassLine}s, by grade and name. */
    public static final String OF_SCHOOL = "SchoolClass.ofSchool";

    /** Finds the classes of {@code :school} of all years, by year and name. */
    public static final String ALL_OF_SCHOOL = "SchoolClass.allOfSchool";

    /** Finds the class with {@code :publicId}, with its school. */
    public static final String BY_PUBLIC_ID = "SchoolClass.byPublicId";

    /** Finds the class with {@code :publicId} if it is one of {@code :teacher}, with its school. */
    public static final String BY_PUBLIC_ID_AND_TEACHER = "SchoolClass.byPublicIdAndTeacher";

    /** Finds all classes to which {@code :teacher} was ever added, of any year and school. */
    public static final String OF_ACCOUNT = "SchoolClass.ofAccount";

    /** Finds the class of {@code :school} in {@code :schoolYear} with {@code :name}. */
    public static final String BY_NAME = "SchoolClass.byName";

    /** Finds the class as which {@code :schoolClass} went on in the next school year. */
    public static final String SUCCESSOR = "SchoolClass.successor";

    /**
     * Finds the classes of {@code :teacher} in {@code :schoolYear} that neither went on to the next year nor are archived,
     * as {@link ClassLine}s, by grade and name.
     */
    public static final String WAITING_TO_GO_ON = "SchoolClass.waitingToGoOn";

    /**
     * Finds the ids after {@code :after} of the classes before {@code :schoolYear} that still have pupils, in their order.
     */
    public static final String WITH_PUPILS_BEFORE = "SchoolClass.withPupilsBefore";

    /**
     * Finds the classes of the school with {@code :schoolId} that have {@code :sourceKey}, in {@code :schoolYear} or later, or
     * {@code :name} in that year.
     */
    public static final String OF_SOURCE = "SchoolClass.ofSource";

    /** Finds the class that is joined by {@code :joinCode}, with its school. */
    public static final String BY_JOIN_CODE = "SchoolClass.byJoinCode";

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 20;

    /** The longest join code, in characters. */
    public static final int JOIN_CODE_LENGTH = 20;

    private static final int LAST_PICTURE_GRADE = 3;

    static final String LINES =
            "SELECT NEW ba.sigurno.persistence.enrolment.schoolclass.ClassLine(c, COUNT(p), COUNT(p.firstSignIn))"
                    + " FROM SchoolClass c LEFT JOIN Pupil p ON p.schoolClass = c";

    static final String IN_ORDER = " GROUP BY c ORDER BY c.grades, c.name";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Column(name = "school_year", nullable = false)
    private SchoolYear schoolYear;

    @Column(nullable = false)
    private ClassGrades grades;

    @Column(nullable = false, length = NAME_LENGTH)
    private String name;

    @Column(nullable = false)
    private Language language;

    @Column(name = "join_code", nullable = false, length = JOIN_CODE_LENGTH)
    private String joinCode;

    @Column(name = "source_key")
    private String sourceKey;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "continues_id")
    private SchoolClass continues;

    @Column(name = "went_on")
    private int wentOn;

    @OneToMany(mappedBy = "schoolClass", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<ClassTeacher> teachers = new HashSet<>();

    @Version
    private int version;

    protected SchoolClass() {}

    /** Creates a class without pupils, of a teacher of its school. */
    public SchoolClass(
            School school,
            SchoolYear schoolYear,
            ClassGrades grades,
            String name,
            Language language,
            String joinCode,
            Account teacher,
            Instant now) {
        this.school = school;
        requireKnown(grades);
        this.schoolYear = schoolYear;
        this.grades = grades;
        this.name = name;
        this.language = language;
        this.joinCode = joinCode;
        this.createdAt = now;
        add(teacher, true, null);
    }

    /**
     * Invites another teacher of the school to see and run the class, as a substitute until {@code lastDay} or, with null,
     * without an end. Who teaches it or is invited already gets this end, if another teacher stays. Returns a new invitation;
     * empty when there is none.
     */
    public Optional<ClassTeacher> invite(Account teacher, LocalDate lastDay) {
        var there = entry(teacher);
        if (there.isEmpty()) {
            return Optional.of(add(teacher, false, lastDay));
        }
        requireOther(teacher, lastDay == null);
        there.get().until(lastDay);
        return Optional.empty();
    }

    /** Adds a teacher of the school without asking, as who keeps its teachers may. */
    public void addTeacher(Account teacher) {
        add(teacher, true, null);
    }

    /** Takes a teacher or an invitation off the class; the last one who teaches it without an end stays. */
    public void removeTeacher(Account teacher) {
        requireOther(teacher, false);
        forgetTeacher(teacher);
    }

    /** Takes a teacher off the class whose account is erased, even the last one. */
    public void forgetTeacher(Account teacher) {
        teachers.removeIf(each -> each.getAccount().equals(teacher));
    }

    private ClassTeacher add(Account teacher, boolean accepted, LocalDate lastDay) {
        DomainException.require(
                teacher.teachesAt(school), "enrolment_rule_teacher_elsewhere", teacher.getDisplayName());
        var added = new ClassTeacher(this, teacher, accepted, lastDay);
        teachers.add(added);
        return added;
    }

    private Optional<ClassTeacher> entry(Account teacher) {
        return teachers.stream()
                .filter(each -> each.getAccount().equals(teacher))
                .findFirst();
    }

    private void requireOther(Account teacher, boolean stays) {
        DomainException.require(
                stays
                        || teachers.stream()
                                .anyMatch(other -> other.isPermanent()
                                        && !other.getAccount().equals(teacher)),
                "enrolment_rule_last_teacher");
    }

    /** Changes grades, name and the language in which the class learns. */
    public void edit(ClassGrades grades, String name, Language language) {
        requireKnown(grades);
        this.grades = grades;
        this.name = name;
        this.language = language;
    }

    /**
     * Returns whether the class can be changed and its pupils come in: until its school year is over, or it is archived
     * before.
     */
    public boolean isOpen(LocalDate today) {
        return archivedAt == null && !today.isAfter(schoolYear.lastDay());
    }

    /** Requires {@link #isOpen}. */
    public void requireOpen(LocalDate today) {
        DomainException.require(isOpen(today), "enrolment_rule_class_closed", name, schoolYear.toString());
    }

    /** Closes the class before its school year is over, or says that it does not go on. */
    public void archive(Instant now) {
        archivedAt = now;
    }

    /** Returns whether the youngest cannot read yet or just learn to, so that all have codes of pictures. */
    public boolean hasPictureCodes() {
        return school.getLevel() == Level.PRIMARY && grades.youngest() <= LAST_PICTURE_GRADE;
    }

    /** Returns whether an age band is that of any of the grades. */
    public boolean isOf(AgeBand ageBand) {
        return grades.all().stream().anyMatch(grade -> ageBand.covers(school.getLevel(), grade));
    }

    /** Returns whether the school has a grade after that of the youngest. */
    public boolean hasNextGrade() {
        return grades.youngest() < school.getLastGrade();
    }

    /** Returns whether pupils of the class leave the school at the end of the year. */
    public boolean hasLastGrade() {
        return grades.oldest() == school.getLastGrade();
    }

    /** Returns the grades of the class in the next school year. */
    public ClassGrades nextGrades() {
        return grades.next(school.getLastGrade());
    }

    /**
     * Creates the class as which this one goes on in the next school year, each grade one higher and with its teachers who
     * still teach at the school, without substitutes.
     */
    public SchoolClass goOn(String name, String joinCode, Account teacher, Instant now) {
        var next = new SchoolClass(school, schoolYear.next(), nextGrades(), name, language, joinCode, teacher, now);
        teachers.stream()
                .filter(each -> each.isPermanent() && !each.getAccount().equals(teacher))
                .forEach(each -> next.add(each.getAccount(), true, null));
        next.continues = this;
        return next;
    }

    /** Notes how many pupils went on to the next school year; they are not among those of the class any more. */
    public void wentOn(int pupils) {
        wentOn = pupils;
    }

    private void requireKnown(ClassGrades grades) {
        for (int grade : grades.all()) {
            DomainException.require(
                    1 <= grade && grade <= school.getLastGrade(), "enrolment_rule_grade_unknown", grade);
        }
    }

    /** Moves the class to another school, which is the same as its own, under a name that is free there. */
    public void moveTo(School school, String name) {
        this.school = school;
        this.name = name;
    }

    /** Replaces the join code, when the old one fell into the wrong hands. */
    public void replaceJoinCode(String joinCode) {
        this.joinCode = joinCode;
    }

    /** Notes the keyed hash by which the class is known again when it comes from other software. */
    public void comesFrom(String sourceKey) {
        this.sourceKey = sourceKey;
    }

    /** Returns the keyed hash of the id that other software gave the class, in Base64. */
    public Optional<String> getSourceKey() {
        return Optional.ofNullable(sourceKey);
    }

    public School getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    public ClassGrades getGrades() {
        return grades;
    }

    public String getName() {
        return name;
    }

    /** Returns the language and script in which the class learns. */
    public Language getLanguage() {
        return language;
    }

    public String getJoinCode() {
        return joinCode;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Returns when the class was archived; null when it was not. */
    public Instant getArchivedAt() {
        return archivedAt;
    }

    /** Returns the class of the year before that went on as this one; null for none. */
    public SchoolClass getContinues() {
        return continues;
    }

    /** Returns how many pupils went on to the next school year. */
    public int getWentOn() {
        return wentOn;
    }

    /** Returns whether an account teaches the class on a day; a substitute does until the last one. */
    public boolean isTaughtBy(Account teacher, LocalDate day) {
        return entry(teacher).filter(each -> each.teaches(day)).isPresent();
    }

    /** Returns the teachers and those invited, with substitutes whose time is over and those who have left the school. */
    public Set<ClassTeacher> getTeachers() {
        return Collections.unmodifiableSet(teachers);
    }

    public int getVersion() {
        return version;
    }
}
