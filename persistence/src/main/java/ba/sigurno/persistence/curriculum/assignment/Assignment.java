package ba.sigurno.persistence.curriculum.assignment;

import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.entity.PublicEntity;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** The assignment of an edition of a module to a class. */
@Entity
@Table(name = "assignment")
@NamedQuery(
        name = Assignment.OF_CLASS,
        query = "SELECT a FROM Assignment a WHERE a.schoolClass = :schoolClass ORDER BY a.assignedAt DESC, a.id DESC")
@NamedQuery(
        name = Assignment.BY_PUBLIC_ID_AND_CLASS,
        query = "SELECT a FROM Assignment a WHERE a.publicId = :publicId AND a.schoolClass = :schoolClass",
        hints = {
            @QueryHint(name = "eclipselink.join-fetch", value = "a.edition.module"),
            @QueryHint(name = "eclipselink.join-fetch", value = "a.edition.quiz"),
            @QueryHint(name = "eclipselink.left-join-fetch", value = "a.edition.beforeQuiz")
        })
@NamedQuery(
        name = Assignment.EDITIONS_BY_QUIZ,
        // A query of another root would read the texts of each edition by itself, or not at all.
        query = "SELECT e FROM ModuleEdition e WHERE e.quiz = :quiz AND EXISTS"
                + " (SELECT a FROM Assignment a WHERE a.edition = e AND a.schoolClass = :schoolClass)")
@NamedQuery(
        name = Assignment.BEGUN,
        query = "SELECT DISTINCT l.edition.id FROM LessonProgress p JOIN p.lesson l"
                + " WHERE p.pupil.schoolClass = :schoolClass")
@NamedQuery(
        name = Assignment.OF_CLASS_AND_EDITION,
        query = "SELECT a FROM Assignment a WHERE a.schoolClass = :schoolClass AND a.edition.id = :editionId")
public class Assignment extends PublicEntity {

    /**
     * Finds the assignments of {@code :schoolClass}, the newest first. Ask {@link ModuleEdition#OF_CLASS} before: then
     * the editions are there with all their texts, in a number of statements that does not depend on the number of
     * editions.
     */
    public static final String OF_CLASS = "Assignment.ofClass";

    /** Finds the assignment with {@code :publicId} if it is of {@code :schoolClass}, with edition, module and quizzes. */
    public static final String BY_PUBLIC_ID_AND_CLASS = "Assignment.byPublicIdAndClass";

    /** Finds the editions with {@code :quiz} that are assigned to {@code :schoolClass}. */
    public static final String EDITIONS_BY_QUIZ = "Assignment.editionsByQuiz";

    /** Finds the ids of the editions with which somebody in {@code :schoolClass} has begun. */
    public static final String BEGUN = "Assignment.begun";

    /** Finds the assignment of the edition with {@code :editionId} to {@code :schoolClass}; none when it is not assigned. */
    public static final String OF_CLASS_AND_EDITION = "Assignment.ofClassAndEdition";

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

    protected Assignment() {}

    /** Assigns a published edition; {@code dueOn} may be null. */
    public Assignment(SchoolClass schoolClass, ModuleEdition edition, Account by, LocalDate dueOn, Instant now) {
        DomainException.require(edition.isPublished(), "curriculum_rule_edition_not_published");
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
