package ba.sigurno.persistence.participation.rollup;

import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.framework.Strand;
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
import java.util.Objects;

/** What the pupils of one grade of a class did with the modules of a strand in its school year. Written by {@link RollupStatements} alone. */
@Entity
@Table(name = "participation_strand_fact")
@IdClass(StrandFact.Key.class)
public class StrandFact {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "class_id")
    private SchoolClass schoolClass;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    @Id
    private int grade;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "strand_id")
    private Strand strand;

    @Column(name = "school_year", nullable = false)
    private int startYear;

    private int reached;

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

    @Column(name = "cell_key", nullable = false)
    private long cellKey;

    protected StrandFact() {}

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

    public Strand getStrand() {
        return strand;
    }

    /** Returns the calendar year in which the school year starts. */
    public int getStartYear() {
        return startYear;
    }

    /** Returns how many pupils completed a module of the strand. */
    public int getReached() {
        return reached;
    }

    /** Returns how many modules were begun, each as often as by pupils. */
    public int getBegun() {
        return begun;
    }

    /** Returns how many of these were completed. */
    public int getCompleted() {
        return completed;
    }

    /** Returns how often the questions before and after a module were answered at both ends. */
    public int getPaired() {
        return paired;
    }

    /** Returns the sum of the percents before, over {@link #getPaired these}. */
    public int getBeforePercent() {
        return beforePercent;
    }

    /** Returns the sum of the percents after, over {@link #getPaired these}. */
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

    /** Returns what decides how the figures are rounded that it is part of; nobody is told. */
    public long getCellKey() {
        return cellKey;
    }

    /** The key of a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long schoolClass;
        private int grade;
        private Long strand;

        protected Key() {}

        /** Creates the key of a grade of the class and the strand with these ids. */
        public Key(Long schoolClass, int grade, Long strand) {
            this.schoolClass = schoolClass;
            this.grade = grade;
            this.strand = strand;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.grade == grade
                    && Objects.equals(key.schoolClass, schoolClass)
                    && Objects.equals(key.strand, strand);
        }

        @Override
        public int hashCode() {
            return Objects.hash(schoolClass, grade, strand);
        }
    }
}
