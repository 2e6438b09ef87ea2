package ba.sigurno.persistence.curriculum.assignment;

import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.attempt.AttemptLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** The assignment of an edition of a module to a class, or to some of its pupils. */
@Entity
@Table(name = "assignment")
@NamedQuery(
        name = Assignment.OF_CLASSES,
        query = "SELECT a FROM Assignment a WHERE a.schoolClass IN :classes ORDER BY a.assignedAt DESC, a.id DESC")
@NamedQuery(
        name = Assignment.ATTEMPTS,
        query = Assignment.LINES + " a WHERE s.id IN :assignmentIds AND a.pupil.schoolClass = s.schoolClass"
                + " AND a.quiz = s.edition.quiz")
@NamedQuery(
        name = Assignment.ATTEMPTS_BEFORE,
        query = Assignment.LINES + " a WHERE s.id IN :assignmentIds AND a.pupil.schoolClass = s.schoolClass"
                + " AND a.quiz = s.edition.beforeQuiz")
@NamedQuery(
        name = Assignment.BY_PUBLIC_ID_AND_CLASS,
        query = "SELECT a FROM Assignment a WHERE a.publicId = :publicId AND a.schoolClass = :schoolClass",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "a.edition.module"),
            @QueryHint(name = "eclipselink.join-fetch", value = "a.edition.quiz"),
            @QueryHint(name = "eclipselink.left-join-fetch", value = "a.edition.beforeQuiz")
        })
@NamedQuery(
        name = Assignment.OF_PUPIL,
        query = "SELECT a FROM Assignment a WHERE " + Assignment.SEEN + " ORDER BY a.assignedAt DESC, a.id DESC")
@NamedQuery(
        name = Assignment.BY_PUBLIC_ID_AND_PUPIL,
        query = "SELECT a FROM Assignment a WHERE a.publicId = :publicId AND " + Assignment.SEEN,
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "a.edition.module"),
            @QueryHint(name = "eclipselink.join-fetch", value = "a.edition.quiz"),
            @QueryHint(name = "eclipselink.left-join-fetch", value = "a.edition.beforeQuiz")
        })
@NamedQuery(
        name = Assignment.GIVEN,
        query =
                "SELECT DISTINCT NEW ba.sigurno.persistence.curriculum.assignment.GivenEdition(p.id, e.id)"
                        + " FROM Pupil p, Assignment a JOIN a.edition e WHERE p.publicId IN :publicIds"
                        + " AND a.schoolClass = p.schoolClass AND e.id IN :editionIds AND a.hidden = FALSE"
                        + " AND (a.wholeClass = TRUE OR EXISTS (SELECT b FROM Assignment b JOIN b.pupils q WHERE b = a AND q = p))")
@NamedQuery(
        name = Assignment.EDITIONS_BY_QUIZ,
        // A query of another root would read the texts of each edition by itself, or not at all.
        query = "SELECT e FROM ModuleEdition e WHERE e.quiz = :quiz AND EXISTS"
                + " (SELECT a FROM Assignment a WHERE a.edition = e AND a.schoolClass = :schoolClass)")
@NamedQuery(
        name = Assignment.BEGUN,
        query = "SELECT DISTINCT e.id FROM Assignment a JOIN a.edition e JOIN e.lessons l"
                + " WHERE a.schoolClass = :schoolClass AND (EXISTS (SELECT p FROM LessonProgress p WHERE p.lesson = l"
                + " AND p.pupil.schoolClass = :schoolClass) OR EXISTS (SELECT b FROM LessonBookmark b"
                + " WHERE b.lesson = l AND b.pupil.schoolClass = :schoolClass) OR EXISTS (SELECT t FROM Attempt t"
                + " WHERE t.quiz = e.beforeQuiz AND t.pupil.schoolClass = :schoolClass))")
@NamedQuery(
        name = Assignment.OF_CLASS_AND_EDITION,
        query = "SELECT a FROM Assignment a WHERE a.schoolClass = :schoolClass AND a.edition.id = :editionId")
@NamedNativeQuery(
        name = Assignment.JOIN_PUPIL,
        query = "UPDATE IGNORE assignment_pupil SET pupil_id = ?2 WHERE pupil_id = ?1")
@NamedNativeQuery(name = Assignment.LEAVE, query = "DELETE FROM assignment_pupil WHERE pupil_id = ?1")
public class Assignment extends PublicEntity {

    /** Gives what the pupil {@code ?1} was given to the pupil {@code ?2} (an update). */
    public static final String JOIN_PUPIL = "Assignment.joinPupil";

    /** Takes the pupil {@code ?1} out of what only some of the class were given (an update). */
    public static final String LEAVE = "Assignment.leave";

    /**
     * Finds the assignments of {@code :classes}, the newest first. Ask {@link ModuleEdition#OF_CLASSES} before: then
     * the editions are there with all their texts, in a number of statements that does not depend on the number of
     * editions.
     */
    public static final String OF_CLASSES = "Assignment.ofClasses";

    /** Finds the attempts of the pupils at the quizzes of {@code :assignmentIds}, one a class, as {@link AttemptLine}s. */
    public static final String ATTEMPTS = "Assignment.attempts";

    /** Likewise, those at the questions that are asked before and after. */
    public static final String ATTEMPTS_BEFORE = "Assignment.attemptsBefore";

    /** Finds the assignment with {@code :publicId} if it is of {@code :schoolClass}, with edition, module and quizzes. */
    public static final String BY_PUBLIC_ID_AND_CLASS = "Assignment.byPublicIdAndClass";

    /** Finds what {@code :pupil} of {@code :schoolClass} sees, as {@link #OF_CLASS} does. */
    public static final String OF_PUPIL = "Assignment.ofPupil";

    /**
     * Finds the assignment with {@code :publicId} if {@code :pupil} of {@code :schoolClass} sees it, with edition, module
     * and quiz.
     */
    public static final String BY_PUBLIC_ID_AND_PUPIL = "Assignment.byPublicIdAndPupil";

    /**
     * Finds which of {@code :editionIds} are assigned to which of the pupils with {@code :publicIds}, as {@link
     * GivenEdition}s.
     */
    public static final String GIVEN = "Assignment.given";

    /** Finds the editions with {@code :quiz} that are assigned to {@code :schoolClass}. */
    public static final String EDITIONS_BY_QUIZ = "Assignment.editionsByQuiz";

    /** Finds the ids of the editions with which somebody in {@code :schoolClass} has begun. */
    public static final String BEGUN = "Assignment.begun";

    /** Finds the assignment of the edition with {@code :editionId} to {@code :schoolClass}; none when it is not assigned. */
    public static final String OF_CLASS_AND_EDITION = "Assignment.ofClassAndEdition";

    static final String LINES = "SELECT NEW ba.sigurno.persistence.quiz.attempt.AttemptLine(a.pupil.id, a.startedAt,"
            + " a.finishedAt, a.correctCount, a.questionCount, a.percent, a.passPercent) FROM Assignment s, Attempt";

    /** Holds for an assignment {@code a} that {@code :pupil} of {@code :schoolClass} sees. */
    public static final String SEEN = "a.schoolClass = :schoolClass AND a.hidden = FALSE"
            + " AND (a.wholeClass = TRUE OR EXISTS (SELECT b FROM Assignment b JOIN b.pupils p WHERE b = a AND p = :pupil))";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ModuleEdition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assigned_by")
    private Account assignedBy;

    @Column(name = "assigned_at", nullable = false)
    private Instant assignedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean hidden;

    @Column(name = "had_it")
    private Integer hadIt;

    @Column(name = "had_done")
    private Integer hadDone;

    // Not told by whether pupils are named: when the last of those is erased, it is not the others' all of a sudden.
    @Column(name = "whole_class")
    private boolean wholeClass = true;

    @ManyToMany
    @JoinTable(
            name = "assignment_pupil",
            joinColumns = @JoinColumn(name = "assignment_id"),
            inverseJoinColumns = @JoinColumn(name = "pupil_id"))
    @BatchFetch(BatchFetchType.IN)
    private Set<Pupil> pupils = new HashSet<>();

    protected Assignment() {}

    /** Assigns a published edition to the whole class; {@code dueOn} may be null. */
    public Assignment(SchoolClass schoolClass, ModuleEdition edition, Account by, LocalDate dueOn, Instant now) {
        DomainException.require(edition.isPublished(), "curriculum_rule_edition_not_published");
        // A child never meets another language than that of the class.
        DomainException.require(
                edition.isWrittenIn(schoolClass.getLanguage()), "curriculum_rule_edition_in_other_language");
        this.schoolClass = schoolClass;
        this.edition = edition;
        this.assignedBy = by;
        this.dueOn = dueOn;
        this.assignedAt = now;
    }

    /** Moves the day by which it is due; null for none. */
    public void dueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Gives it to some pupils of the class; none means the whole class, and who joins it. */
    public void giveTo(Collection<Pupil> some) {
        DomainException.require(
                some.stream().allMatch(pupil -> pupil.getSchoolClass().equals(schoolClass)),
                "curriculum_rule_pupil_of_other_class");
        wholeClass = some.isEmpty();
        pupils.retainAll(some);
        pupils.addAll(some);
    }

    /** Hides it from the pupils, or shows it again; their progress stays. */
    public void hide(boolean hidden) {
        this.hidden = hidden;
    }

    /** Keeps the result of the class, whose pupils go on to another one: how many had it, and how many completed it. */
    public void conclude(int pupils, int done) {
        hadIt = pupils;
        hadDone = done;
    }

    /** Returns how many pupils had it when the class went on; null before. */
    public Integer getHadIt() {
        return hadIt;
    }

    /** Returns how many of them had completed the module; null before. */
    public Integer getHadDone() {
        return hadDone;
    }

    /** Returns whether a pupil of the class was given it. */
    public boolean isGivenTo(Pupil pupil) {
        return wholeClass || pupils.contains(pupil);
    }

    /** Returns whether pupils do not see it at the moment. */
    public boolean isHidden() {
        return hidden;
    }

    /** Returns whether the whole class was given it. */
    public boolean isWholeClass() {
        return wholeClass;
    }

    /** Returns the pupils who were given it; none when the whole class was. */
    public Set<Pupil> getPupils() {
        return Collections.unmodifiableSet(pupils);
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public ModuleEdition getEdition() {
        return edition;
    }

    public Account getAssignedBy() {
        return assignedBy;
    }

    public Instant getAssignedAt() {
        return assignedAt;
    }

    /** Returns the day by which it is due; may be null. */
    public LocalDate getDueOn() {
        return dueOn;
    }
}
