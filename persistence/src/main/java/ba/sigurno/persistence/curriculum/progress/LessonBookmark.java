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
import java.time.Instant;
import java.util.Collections;

/** The furthest screen that a pupil has seen of a lesson: there the pupil goes on, on whatever device. */
@Entity
@Table(name = "lesson_bookmark")
@IdClass(LessonProgress.Key.class)
@NamedQuery(
        name = LessonBookmark.OPENED,
        query =
                "SELECT NEW ba.sigurno.persistence.curriculum.progress.OpenedLesson(l.edition.id, r.completedAt, m.screen,"
                        + " n.block, n.answer) FROM Lesson l LEFT JOIN LessonProgress r ON r.lesson = l AND r.pupil = :pupil"
                        + " LEFT JOIN LessonBookmark m ON m.lesson = l AND m.pupil = :pupil"
                        + " LEFT JOIN LessonAnswer n ON n.lesson = l AND n.pupil = :pupil, Assignment a"
                        + " WHERE a.edition = l.edition AND l.position = :number AND a.publicId = :assignmentId AND "
                        + Assignment.SEEN)
@NamedQuery(
        name = LessonBookmark.OF_ASSIGNMENTS,
        query =
                "SELECT NEW ba.sigurno.persistence.curriculum.progress.LessonReached(b.pupil.id, l.position, b.screen, b.reachedAt)"
                        + " FROM LessonBookmark b JOIN b.lesson l, Assignment a WHERE a.id IN :assignmentIds"
                        + " AND b.pupil.schoolClass = a.schoolClass AND l.edition = a.edition")
@NamedNativeQuery(
        name = LessonBookmark.ADVANCE,
        query = "UPDATE lesson_bookmark b JOIN lesson_bookmark f ON f.lesson_id = b.lesson_id AND f.pupil_id = ?1"
                + " SET b.screen = GREATEST(b.screen, f.screen), b.reached_at = GREATEST(b.reached_at, f.reached_at)"
                + " WHERE b.pupil_id = ?2")
@NamedNativeQuery(
        name = LessonBookmark.JOIN,
        query = "UPDATE IGNORE lesson_bookmark SET pupil_id = ?2 WHERE pupil_id = ?1")
public class LessonBookmark {

    /** Moves the places of the pupil {@code ?2} to those of the pupil {@code ?1} that are further (an update). */
    public static final String ADVANCE = "LessonBookmark.advance";

    /** Gives the rows of the pupil {@code ?1} to the pupil {@code ?2}, as far as it has none in the same lesson (an update). */
    public static final String JOIN = "LessonBookmark.join";

    /**
     * Finds how far {@code :pupil} of {@code :schoolClass} is in the lesson with this {@code :number} of the assignment with
     * the public id {@code :assignmentId}, with all answers there, as {@link OpenedLesson}s; none when the pupil does not see
     * it, or there is no such lesson.
     */
    public static final String OPENED = "LessonBookmark.opened";

    /** Finds how far the pupils are in lessons of {@code :assignmentIds}, one a class, as {@link LessonReached}. */
    public static final String OF_ASSIGNMENTS = "LessonBookmark.ofAssignments";

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    private int screen;

    @Column(name = "reached_at", nullable = false)
    private Instant reachedAt;

    protected LessonBookmark() {}

    /** Notes that a pupil has seen a lesson up to a screen, from 1. Steps of pupils go by {@link #save}. */
    public LessonBookmark(Pupil pupil, Lesson lesson, int screen, Instant now) {
        this.pupil = pupil;
        this.lesson = lesson;
        this.screen = screen;
        this.reachedAt = now;
    }

    /**
     * Returns the SQL that notes so many times that a pupil (id) is in a lesson (id) at a screen, and when. The furthest screen
     * stays; of two devices at once, neither fails.
     */
    public static String save(int count) {
        return "INSERT INTO lesson_bookmark (pupil_id, lesson_id, screen, reached_at) VALUES "
                + String.join(", ", Collections.nCopies(count, "(?, ?, ?, ?)"))
                + " ON DUPLICATE KEY UPDATE screen = GREATEST(screen, VALUES(screen)), reached_at = VALUES(reached_at)";
    }

    public Pupil getPupil() {
        return pupil;
    }

    public Lesson getLesson() {
        return lesson;
    }

    /** Returns the furthest screen seen, from 1. */
    public int getScreen() {
        return screen;
    }

    /** Returns the time of the last step in the lesson. */
    public Instant getReachedAt() {
        return reachedAt;
    }
}
