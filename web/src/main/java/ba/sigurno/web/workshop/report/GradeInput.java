package ba.sigurno.web.workshop.report;

import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;

/** The field for the pupils of a grade who were there. */
public class GradeInput {

    private final int grade;
    private Integer pupils;

    GradeInput(int grade, Integer pupils) {
        this.grade = grade;
        this.pupils = pupils;
    }

    /** Returns the grade, to be named. */
    public ClassGrades getGrades() {
        return ClassGrades.of(grade);
    }

    int grade() {
        return grade;
    }

    public Integer getPupils() {
        return pupils;
    }

    public void setPupils(Integer pupils) {
        this.pupils = pupils;
    }
}
