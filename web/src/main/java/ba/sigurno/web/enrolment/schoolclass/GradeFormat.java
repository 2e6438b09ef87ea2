package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.schoolclass.GradeNames;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names the grades of a class in the reader's language, for pages. */
@Named
@RequestScoped
public class GradeFormat {

    @Inject
    private LanguageBacking language;

    /** Returns the grade, or those of a combined class. */
    public String names(ClassGrades grades) {
        return GradeNames.of(grades, language.getCurrent());
    }
}
