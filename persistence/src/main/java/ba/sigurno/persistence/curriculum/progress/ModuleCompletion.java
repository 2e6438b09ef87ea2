package ba.sigurno.persistence.curriculum.progress;

import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.attempt.Attempt;
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

/** A record that a pupil read all lessons of an edition and passed its quiz. */
@Entity
@Table(name = "module_completion")
@IdClass(ModuleCompletion.Key.class)
@NamedQuery(
        name = ModuleCompletion.OF_PUPIL,
        query = "SELECT c FROM ModuleCompletion c JOIN FETCH c.attempt WHERE c.pupil = :pupil ORDER BY c.completedAt")
@NamedQuery(
        name = ModuleCompletion.OF_CLASS,
        query = "SELECT c FROM ModuleCompletion c JOIN FETCH c.attempt WHERE c.pupil.schoolClass = :schoolClass")
@NamedQuery(
        name = ModuleCompletion.COUNTS_OF_CLASS,
        query = "SELECT c.edition.id, COUNT(c.pupil.id) FROM ModuleCompletion c"
                + " WHERE c.pupil.schoolClass = :schoolClass GROUP BY c.edition.id")
@NamedNativeQuery(
        name = ModuleCompletion.JOIN,
        query = "UPDATE IGNORE module_completion SET pupil_id = ?2 WHERE pupil_id = ?1")
public class ModuleCompletion {

    /** Gives the rows of the pupil {@code ?1} to the pupil {@code ?2}, as far as it has none of the same edition (an update). */
    public static final String JOIN = "ModuleCompletion.join";

    /** Finds the completions of {@code :pupil}, in their order, with the attempts. */
    public static final String OF_PUPIL = "ModuleCompletion.ofPupil";

    /** Finds the completions of the pupils of {@code :schoolClass}, with the attempts. */
    public static final String OF_CLASS = "ModuleCompletion.ofClass";

    /** Counts the completions of the pupils of {@code :schoolClass}: the ids of the editions, with the number of each. */
    public static final String COUNTS_OF_CLASS = "ModuleCompletion.countsOfClass";

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "pupil_id")
    private Pupil pupil;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private ModuleEdition edition;

    @Column(name = "completed_at", nullable = false)
    private Instant completedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    protected ModuleCompletion() {}

    /**
     * Records that the pupil completed the edition now, by a passed attempt at its quiz; {@code lessonsRead} of it are
     * read.
     */
    public ModuleCompletion(Pupil pupil, ModuleEdition edition, Attempt attempt, int lessonsRead, Instant now) {
        DomainException.require(lessonsRead >= edition.getLessons().size(), "curriculum_rule_lessons_left");
        DomainException.require(
                attempt.isPassed()
                        && attempt.getPupil().equals(pupil)
                        && attempt.getQuiz().equals(edition.getQuiz()),
                "curriculum_rule_quiz_not_passed");
        this.pupil = pupil;
        this.edition = edition;
        this.attempt = attempt;
        this.completedAt = now;
    }

    public Pupil getPupil() {
        return pupil;
    }

    public ModuleEdition getEdition() {
        return edition;
    }

    public Instant getCompletedAt() {
        return completedAt;
    }

    /** Returns the attempt by which the quiz was passed. */
    public Attempt getAttempt() {
        return attempt;
    }

    /** The key of a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long pupil;
        private Long edition;

        protected Key() {}

        /** Creates the key of the completion of an edition by a pupil, by their ids. */
        public Key(Long pupil, Long edition) {
            this.pupil = pupil;
            this.edition = edition;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.pupil, pupil) && Objects.equals(key.edition, edition);
        }

        @Override
        public int hashCode() {
            return Objects.hash(pupil, edition);
        }
    }
}
