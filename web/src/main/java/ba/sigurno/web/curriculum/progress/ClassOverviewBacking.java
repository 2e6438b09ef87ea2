package ba.sigurno.web.curriculum.progress;

import ba.sigurno.ejb.curriculum.progress.ClassOverview;
import ba.sigurno.ejb.curriculum.progress.ClassOverviewLine;
import ba.sigurno.ejb.curriculum.progress.ClassOverviewLine.Step;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows teachers their classes at a glance, and the first steps until a class is at work. */
@Named
@RequestScoped
public class ClassOverviewBacking {

    private static final List<String> STEPS = List.of("create", "enrol", "assign", "sign_in");

    @Inject
    private ClassOverview overview;

    @Inject
    private Caller caller;

    @Inject
    private LanguageBacking language;

    private List<ClassOverviewLine> lines;

    /** Returns whether the caller teaches. */
    public boolean isTeacher() {
        return caller.hasRole(Role.TEACHER);
    }

    public List<ClassOverviewLine> getLines() {
        if (lines == null) {
            lines = overview.lines(language.getCurrent());
        }
        return lines;
    }

    /** Returns the words for the first steps, in their order. */
    public List<String> getSteps() {
        return STEPS;
    }

    /** Returns how many of the first steps are done in the class that is furthest. */
    public int getStepsDone() {
        return getLines().stream()
                .map(ClassOverviewLine::getStep)
                .mapToInt(step -> step == Step.FOLLOW ? STEPS.size() : step.ordinal() + 1)
                .max()
                .orElse(0);
    }
}
