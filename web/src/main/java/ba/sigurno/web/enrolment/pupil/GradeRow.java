package ba.sigurno.web.enrolment.pupil;

/** A pupil of a combined class, with the grade in which a teacher places it. */
public class GradeRow {

    private String id;
    private Integer grade;

    /** A blank one, for Faces to fill. */
    public GradeRow() {}

    /** A row for the pupil with this public id; the grade is null when it is not known. */
    public GradeRow(String id, Integer grade) {
        this.id = id;
        this.grade = grade;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }
}
