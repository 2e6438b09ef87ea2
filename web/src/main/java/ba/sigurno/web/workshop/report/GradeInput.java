package ba.sigurno.web.workshop.report;

import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields for the pupils of a grade who were there, and for the girls among them where the authority asks. */
public class GradeInput {

    private final int grade;
    private Integer pupils;
    private Integer girls;

    GradeInput(int grade, Integer pupils, Integer girls) {
        this.grade = grade;
        this.pupils = pupils;
        this.girls = girls;
    }

    /** Returns the grade, to be named. */
    public ClassGrades getGrades() {
        return ClassGrades.of(grade);
    }

    int grade() {
        return grade;
    }

    static Map<Integer, Integer> pupils(List<GradeInput> grades) {
        return byGrade(grades, GradeInput::getPupils);
    }

    /** Returns the girls by grade; without those that were not asked for. */
    static Map<Integer, Integer> girls(List<GradeInput> grades) {
        return byGrade(grades, GradeInput::getGirls);
    }

    private static Map<Integer, Integer> byGrade(List<GradeInput> grades, Function<GradeInput, Integer> number) {
        return grades.stream()
                .filter(each -> number.apply(each) != null)
                .collect(Collectors.toMap(GradeInput::grade, number));
    }

    public Integer getPupils() {
        return pupils;
    }

    public void setPupils(Integer pupils) {
        this.pupils = pupils;
    }

    public Integer getGirls() {
        return girls;
    }

    public void setGirls(Integer girls) {
        this.girls = girls;
    }

    /** Returns how many are not girls; null where that was not asked. */
    public Integer getBoys() {
        return girls == null ? null : pupils - girls;
    }
}
