package ba.sigurno.web.enrolment.rollover;

import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the teacher's classes of last school year that wait to go on. */
@Named
@RequestScoped
public class RolloversBacking {

    @Inject
    private RolloverService rollovers;

    @Inject
    private ClassService classes;

    private List<ClassLine> lines;

    /** Reads the classes. */
    public void load() {
        lines = rollovers.due();
    }

    /** Archives a class that does not go on. */
    public String archive(String classId) {
        classes.archive(classId);
        PageMessages.info("enrolment_rollovers_archived");
        return "/enrolment/rollover/rollovers?faces-redirect=true";
    }

    /** Returns the school year to which they go on. */
    public SchoolYear getYear() {
        return classes.year();
    }

    public List<ClassLine> getLines() {
        return lines;
    }
}
