package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.schoolclass.GradeNames;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Names the grades of a class and of its pupils in the reader's language, for pages. */
@Named
@RequestScoped
public class GradeFormat {

    @Inject
    private LanguageBacking language;

    @Inject
    private FormatBacking format;

    /** Returns the grade, or those of a combined class. */
    public String names(ClassGrades grades) {
        return GradeNames.of(grades, language.getCurrent());
    }

    /** Returns nickname and name of a pupil, with the grade where the class has several. */
    public String pupil(PupilLine pupil) {
        var both = format.name(pupil.getBoth());
        return pupil.grade() == null ? both : both + " · " + names(ClassGrades.of(pupil.grade()));
    }
}
