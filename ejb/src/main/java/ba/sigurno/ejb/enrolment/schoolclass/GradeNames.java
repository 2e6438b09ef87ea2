package ba.sigurno.ejb.enrolment.schoolclass;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import java.util.stream.Collectors;

/** Names the grades of a class: "6. razred", and in a combined class "1., 2. i 4. razred". */
public final class GradeNames {

    private GradeNames() {}

    /** Returns the grades in a language. */
    public static String of(ClassGrades grades, Language language) {
        if (!grades.isCombined()) {
            return Messages.text(language, "enrolment_classes_grade", grades.youngest());
        }
        var others = grades.all().stream()
                .limit(grades.all().size() - 1L)
                .map(grade -> number(grade, language))
                .collect(Collectors.joining(", "));
        return Messages.text(language, "enrolment_classes_grades", others, number(grades.oldest(), language));
    }

    private static String number(int grade, Language language) {
        return Messages.text(language, "enrolment_classes_grade_number", grade);
    }
}
