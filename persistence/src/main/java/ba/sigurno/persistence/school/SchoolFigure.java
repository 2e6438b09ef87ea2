package ba.sigurno.persistence.school;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The number of pupils of a school in a grade in a school year: the denominator of participation. */
@Embeddable
public class SchoolFigure {

    @Column(name = "school_year")
    private int schoolYear;

    private int grade;

    private int pupils;

    protected SchoolFigure() {}

    /**
     * Creates the number of pupils of a grade in the school year that starts in the calendar year {@code schoolYear}.
     */
    public SchoolFigure(int schoolYear, int grade, int pupils) {
        this.schoolYear = schoolYear;
        this.grade = grade;
        this.pupils = pupils;
    }

    /** Returns the calendar year in which the school year starts. */
    public int getSchoolYear() {
        return schoolYear;
    }

    public int getGrade() {
        return grade;
    }

    public int getPupils() {
        return pupils;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchoolFigure figure
                && figure.schoolYear == schoolYear
                && figure.grade == grade
                && figure.pupils == pupils;
    }

    @Override
    public int hashCode() {
        return Objects.hash(schoolYear, grade, pupils);
    }
}
