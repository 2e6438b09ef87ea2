package ba.sigurno.persistence.curriculum.progress;

import ba.sigurno.persistence.curriculum.content.Activity;
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
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The last answer of a pupil in an activity of a lesson. It is never graded: it may be given again and changed. */
@Entity
@Table(name = "lesson_answer")
@IdClass(LessonAnswer.Key.class)
@NamedQuery(
        name = LessonAnswer.COUNTS,
        query = "SELECT NEW ba.sigurno.persistence.curriculum.progress.AnswerCount(l.position, a.block, a.answer,"
                + " a.correct, COUNT(l.id)) FROM LessonAnswer a JOIN a.lesson l"
                + " WHERE a.pupil.schoolClass = :schoolClass AND l.edition = :edition"
                + " GROUP BY l.position, a.block, a.answer, a.correct")
@NamedQuery(
        name = LessonAnswer.OF_PUPIL,
        query = "SELECT NEW ba.sigurno.persistence.curriculum.progress.AnswerCount(l.position, a.block, a.answer,"
                + " a.correct, COUNT(l.id)) FROM LessonAnswer a JOIN a.lesson l"
                + " WHERE a.pupil = :pupil AND l.edition = :edition"
                + " GROUP BY l.position, a.block, a.answer, a.correct")
@NamedNativeQuery(name = LessonAnswer.JOIN, query = "UPDATE IGNORE lesson_answer SET pupil_id = ?2 WHERE pupil_id = ?1")
public class LessonAnswer {

    /** Gives the rows of the pupil {@code ?1} to the pupil {@code ?2}, as far as it has none in the same place (an update). */
    public static final String JOIN = "LessonAnswer.join";

    /** Counts the answers of the pupils of {@code :schoolClass} in {@code :edition}, as {@link AnswerCount}s. */
    public static final String COUNTS = "LessonAnswer.counts";

    /** Finds the answers of {@code :pupil} in {@code :edition}, as {@link AnswerCount}s of one. */
    public static final String OF_PUPIL = "LessonAnswer.ofPupil";

    /** The maximum length of an answer, in characters: the items of four full boxes. */
    public static final int ANSWER_LENGTH = 250;

    private static final String ROW = "(?, ?, ?, ?, ?, ?)";

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    @Id
    private String block;

    @Column(nullable = false, length = ANSWER_LENGTH)
    private String answer;

    private Boolean correct;

    @Column(name = "answered_at", nullable = false)
    private Instant answeredAt;

    protected LessonAnswer() {}

    /**
     * Records what a pupil answered to the activity at an address, judged by it. Steps of pupils go by {@link #save}.
     *
     * @param positions from 1
     */
    public LessonAnswer(
            Pupil pupil, Lesson lesson, String block, Activity activity, List<Integer> positions, Instant now) {
        this.pupil = pupil;
        this.lesson = lesson;
        this.block = block;
        this.answer = positions.stream().map(String::valueOf).collect(Collectors.joining(","));
        this.correct = activity.judge(positions);
        this.answeredAt = now;
    }

    /**
     * Returns the SQL that saves so many answers at once, each with pupil, lesson (ids), block, answer, whether it is right,
     * and when: the last one wins, and of two devices at once neither fails.
     */
    public static String save(int count) {
        return "INSERT INTO lesson_answer (pupil_id, lesson_id, block, answer, correct, answered_at) VALUES "
                + String.join(", ", Collections.nCopies(count, ROW))
                + " ON DUPLICATE KEY UPDATE answer = VALUES(answer), correct = VALUES(correct),"
                + " answered_at = VALUES(answered_at)";
    }

    public Pupil getPupil() {
        return pupil;
    }

    public Lesson getLesson() {
        return lesson;
    }

    /** Returns the address of the activity, such as {@code 2.1}: screen and block, both from 1. */
    public String getBlock() {
        return block;
    }

    /** Returns the positions that the answer is, from 1, separated by commas. */
    public String getAnswer() {
        return answer;
    }

    /** Returns whether it is right; null where nothing is right or wrong. */
    public Boolean getCorrect() {
        return correct;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** The key of a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long pupil;
        private Long lesson;
        private String block;

        protected Key() {}

        /** Creates the key of the answer of a pupil in a block of a lesson, by their ids. */
        public Key(Long pupil, Long lesson, String block) {
            this.pupil = pupil;
            this.lesson = lesson;
            this.block = block;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.pupil, pupil)
                    && Objects.equals(key.lesson, lesson)
                    && Objects.equals(key.block, block);
        }

        @Override
        public int hashCode() {
            return Objects.hash(pupil, lesson, block);
        }
    }
}
