package ba.sigurno.persistence.participation.rollup;

import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.territory.Authority;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** The sum of the {@link MonthFact facts} of a month in an authority, by level and grade. Written by {@link RollupStatements} alone. */
@Entity
@Table(name = "participation_month_sum")
@IdClass(MonthSum.Key.class)
public class MonthSum {

    @Id
    @Column(name = "school_year", nullable = false)
    private int startYear;

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "authority_id")
    private Authority authority;

    @Id
    @Enumerated(EnumType.STRING)
    private Level level;

    @Id
    private int grade;

    @Id
    private int month;

    private int reached;

    @Column(name = "cell_key", nullable = false)
    private long cellKey;

    protected MonthSum() {}

    /** Returns the calendar year in which the school year starts. */
    public int getStartYear() {
        return startYear;
    }

    public Authority getAuthority() {
        return authority;
    }

    public Level getLevel() {
        return level;
    }

    public int getGrade() {
        return grade;
    }

    /** Returns the month of the school year, from 0 for September to 11. */
    public int getMonth() {
        return month;
    }

    /** Returns how many pupils completed their first module of the year. */
    public int getReached() {
        return reached;
    }

    /** Returns the sum of what decides how figures are rounded; nobody is told. */
    public long getCellKey() {
        return cellKey;
    }

    /** The key of a row. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private int startYear;
        private Long authority;
        private Level level;
        private int grade;
        private int month;

        protected Key() {}

        /** Creates the key of a month of a grade in the authority with this id. */
        public Key(int startYear, Long authority, Level level, int grade, int month) {
            this.startYear = startYear;
            this.authority = authority;
            this.level = level;
            this.grade = grade;
            this.month = month;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.startYear == startYear
                    && Objects.equals(key.authority, authority)
                    && key.level == level
                    && key.grade == grade
                    && key.month == month;
        }

        @Override
        public int hashCode() {
            return Objects.hash(startYear, authority, level, grade, month);
        }
    }
}
