package ba.sigurno.persistence.participation.rollup;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.school.School;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** The sums of the pupils of one grade of a class in its school year. Written by {@link RollupStatements} alone. */
@Entity
@Table(name = "participation_fact")
@IdClass(ClassFact.Key.class)
public class ClassFact {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Id
    private int grade;

    @Column(name = "school_year", nullable = false)
    private int startYear;

    private int pupils;

    private int reached;

    private int entrants;

    private int begun;

    private int completed;

    private int paired;

    @Column(name = "before_percent", nullable = false)
    private int beforePercent;

    @Column(name = "after_percent", nullable = false)
    private int afterPercent;

    private int asked;

    private int correct;

    private int quizzed;

    @Column(name = "last_active_at")
    private Instant lastActiveAt;

    @Column(name = "cell_key", nullable = false)
    private long cellKey;

    protected ClassFact() {}

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns the school of the class. */
    public School getSchool() {
        return school;
    }

    public int getGrade() {
        return grade;
    }

    /** Returns the calendar year in which the school year starts. */
    public int getStartYear() {
        return startYear;
    }

    public int getPupils() {
        return pupils;
    }

    /** Returns how many of them completed a module in the year. */
    public int getReached() {
        return reached;
    }

    /** Returns how many of them took part in a competition in the year. */
    public int getEntrants() {
        return entrants;
    }

    /** Returns the modules begun in the year, or completed, each as often as by pupils. */
    public int getBegun() {
        return begun;
    }

    /** Returns the modules completed, counted likewise. */
    public int getCompleted() {
        return completed;
    }

    /** Returns the questions before and after that were answered at both ends, counted likewise. */
    public int getPaired() {
        return paired;
    }

    /** Returns the sum of the percentages before. */
    public int getBeforePercent() {
        return beforePercent;
    }

    /** Returns the sum of the percentages after. */
    public int getAfterPercent() {
        return afterPercent;
    }

    /** Returns the questions that the quizzes of modules asked in first attempts finished in the year. */
    public int getAsked() {
        return asked;
    }

    /** Returns how many of these were answered correctly. */
    public int getCorrect() {
        return correct;
    }

    /** Returns how many pupils finished such an attempt. */
    public int getQuizzed() {
        return quizzed;
    }

    /** Returns when one of them was last here; null for never. */
    public Instant getLastActiveAt() {
        return lastActiveAt;
    }

    /** Returns what decides how the figures are rounded that it is part of; nobody is told. */
    public long getCellKey() {
        return cellKey;
    }

    /** The key of a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long schoolClass;
        private int grade;

        protected Key() {}

        /** Creates the key of a grade of the class with this id. */
        public Key(Long schoolClass, int grade) {
            this.schoolClass = schoolClass;
            this.grade = grade;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.grade == grade && Objects.equals(key.schoolClass, schoolClass);
        }

        @Override
        public int hashCode() {
            return Objects.hash(schoolClass, grade);
        }
    }
}
