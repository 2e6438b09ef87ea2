package ba.sigurno.persistence.curriculum.progress;

import ba.sigurno.persistence.curriculum.assignment.Assignment;
import ba.sigurno.persistence.curriculum.module.Lesson;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** A record that a pupil read a lesson to its end. */
@Entity
@Table(name = "lesson_progress")
@IdClass(LessonProgress.Key.class)
@NamedQuery(name = LessonProgress.OF_PUPIL, query = "SELECT p.lesson.id FROM LessonProgress p WHERE p.pupil = :pupil")
@NamedQuery(
        name = LessonProgress.OF_EDITION,
        query = "SELECT NEW ba.sigurno.persistence.curriculum.progress.AssignedLesson(a.publicId, l.id, l.position,"
                + " r.completedAt) FROM Lesson l LEFT JOIN LessonProgress r ON r.lesson = l AND r.pupil = :pupil, Assignment a"
                + " WHERE a.edition = l.edition AND l.edition.id = :editionId AND " + Assignment.SEEN
                + " ORDER BY l.position")
@NamedQuery(
        name = LessonProgress.STEPS_OF_PUPIL,
        query = "SELECT NEW ba.sigurno.persistence.curriculum.module.LessonStep(e.id, l.position, p.completedAt)"
                + " FROM Lesson l JOIN l.edition e LEFT JOIN LessonProgress p ON p.lesson = l AND p.pupil = :pupil"
                + " WHERE e.id IN (SELECT a.edition.id FROM Assignment a WHERE a.schoolClass = :schoolClass)"
                + " ORDER BY l.position")
@NamedQuery(
        name = LessonProgress.OF_ASSIGNMENTS,
        query =
                "SELECT NEW ba.sigurno.persistence.curriculum.progress.LessonRead(p.pupil.id, l.position, p.completedAt)"
                        + " FROM LessonProgress p JOIN p.lesson l, Assignment a WHERE a.id IN :assignmentIds"
                        + " AND p.pupil.schoolClass = a.schoolClass AND l.edition = a.edition")
@NamedQuery(
        name = LessonProgress.OF_CLASS,
        query =
                "SELECT NEW ba.sigurno.persistence.curriculum.progress.PupilProgress(p.pupil.id, l.edition.id, COUNT(l.id))"
                        + " FROM LessonProgress p JOIN p.lesson l WHERE p.pupil.schoolClass = :schoolClass"
                        + " GROUP BY p.pupil.id, l.edition.id")
@NamedNativeQuery(
        name = LessonProgress.READ,
        query = "INSERT IGNORE INTO lesson_progress (pupil_id, lesson_id, completed_at) VALUES (?1, ?2, ?3)")
@NamedNativeQuery(
        name = LessonProgress.JOIN,
        query = "UPDATE IGNORE lesson_progress SET pupil_id = ?2 WHERE pupil_id = ?1")
public class LessonProgress {

    /** Gives the rows of the pupil {@code ?1} to the pupil {@code ?2}, as far as it has none of the same lesson (an update). */
    public static final String JOIN = "LessonProgress.join";

    /** Notes that the pupil {@code ?1} read the lesson {@code ?2} at {@code ?3}; the first time stays (an update). */
    public static final String READ = "LessonProgress.read";

    /**
     * Finds the lessons of the edition with {@code :editionId} in order, if {@code :pupil} of {@code :schoolClass} sees it, with
     * the time the pupil read them: {@link AssignedLesson}s.
     */
    public static final String OF_EDITION = "LessonProgress.ofEdition";

    /** Finds the ids of the lessons that {@code :pupil} read. */
    public static final String OF_PUPIL = "LessonProgress.ofPupil";

    /**
     * Finds the lessons that {@code :schoolClass} was assigned, with the time {@code :pupil} read them:
     * {@link ba.sigurno.persistence.curriculum.module.LessonStep}s.
     */
    public static final String STEPS_OF_PUPIL = "LessonProgress.stepsOfPupil";

    /** Finds the lessons of {@code :assignmentIds}, one a class, that the pupils of the classes read, as {@link LessonRead}s. */
    public static final String OF_ASSIGNMENTS = "LessonProgress.ofAssignments";

    /** Counts the lessons of each edition that each pupil of {@code :schoolClass} read, as {@link PupilProgress}. */
    public static final String OF_CLASS = "LessonProgress.ofClass";

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    @Column(name = "completed_at", nullable = false)
    private Instant completedAt;

    protected LessonProgress() {}

    /** Records that the pupil read the lesson now. */
    public LessonProgress(Pupil pupil, Lesson lesson, Instant now) {
        this.pupil = pupil;
        this.lesson = lesson;
        this.completedAt = now;
    }

    public Pupil getPupil() {
        return pupil;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }

    /** The key of a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long pupil;
        private Long lesson;

        protected Key() {}

        /** Creates the key of the progress of a pupil in a lesson, by their ids. */
        public Key(Long pupil, Long lesson) {
            this.pupil = pupil;
            this.lesson = lesson;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.pupil, pupil) && Objects.equals(key.lesson, lesson);
        }

        @Override
        public int hashCode() {
            return Objects.hash(pupil, lesson);
        }
    }
}
