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
import java.util.Objects;

/** The modules that the pupils of one grade of a class completed in a month of its school year. Written by {@link RollupStatements} alone. */
@Entity
@Table(name = "participation_month_fact")
@IdClass(MonthFact.Key.class)
public class MonthFact {

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
    private int month;

    @Column(name = "school_year", nullable = false)
    private int startYear;

    private int reached;

    private int completed;

    @Column(name = "cell_key", nullable = false)
    private long cellKey;

    protected MonthFact() {}

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

    /** Returns the month of the school year, from 0 for September to 11. */
    public int getMonth() {
        return month;
    }

    /** Returns the calendar year in which the school year starts. */
    public int getStartYear() {
        return startYear;
    }

    /** Returns how many pupils completed their first module of the year. */
    public int getReached() {
        return reached;
    }

    /** Returns how many modules were completed. */
    public int getCompleted() {
        return completed;
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
        private int month;

        protected Key() {}

        /** Creates the key of a month of a grade of the class with this id. */
        public Key(Long schoolClass, int grade, int month) {
            this.schoolClass = schoolClass;
            this.grade = grade;
            this.month = month;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.grade == grade
                    && key.month == month
                    && Objects.equals(key.schoolClass, schoolClass);
        }

        @Override
        public int hashCode() {
            return Objects.hash(schoolClass, grade, month);
        }
    }
}
