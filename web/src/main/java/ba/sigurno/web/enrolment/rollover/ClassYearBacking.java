package ba.sigurno.web.enrolment.rollover;

import ba.sigurno.ejb.enrolment.rollover.ClassYear;
import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells on the page of a class how it stands to the school years, and takes back what went on too early. */
@Named
@RequestScoped
public class ClassYearBacking {

    @Inject
    private RolloverService rollovers;

    private String classId;
    private ClassYear year;

    /** Reads how a class stands. */
    public void load(String of) {
        classId = of;
        year = rollovers.year(of);
    }

    /** Takes the pupils back to the class of last year. */
    public String undo() {
        rollovers.undo(classId);
        PageMessages.info("enrolment_rollover_undone");
        return "/enrolment/rollover/rollovers?faces-redirect=true";
    }

    public ClassYear getYear() {
        return year;
    }
}
