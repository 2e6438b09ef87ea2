package ba.sigurno.web.curriculum.assignment;

import ba.sigurno.ejb.curriculum.assignment.AssignmentPage;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows what a class was assigned, on the page of the class. */
@Named
@RequestScoped
public class AssignedBacking {

    @Inject
    private AssignmentService assignments;

    @Inject
    private LanguageBacking language;

    private String classId;
    private List<AssignmentPage.Assigned> modules;

    /** Reads the modules of a class. */
    public void load(String of) {
        classId = of;
        modules = assignments.assigned(of, language.getCurrent());
    }

    /** Returns the modules that the class was assigned, the newest first. */
    public List<AssignmentPage.Assigned> getModules() {
        return modules;
    }

    public String getClassId() {
        return classId;
    }
}
