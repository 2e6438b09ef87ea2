package ba.sigurno.web.curriculum.journey;

import ba.sigurno.ejb.curriculum.journey.AssignedModule;
import ba.sigurno.ejb.curriculum.journey.PupilHome;
import ba.sigurno.ejb.curriculum.journey.PupilPreview;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a teacher the home page of the pupils of a class: {@code class} is the class. */
@Named
@RequestScoped
public class PreviewHomeBacking {

    @Inject
    private PupilPreview preview;

    @Inject
    private LanguageBacking language;

    private String classId;
    private PupilHome home;

    /** Reads the page. */
    public void load() {
        home = preview.home(classId, language.getCurrent());
    }

    /** Returns the page on which a mission begins. */
    public String of(AssignedModule mission) {
        return "/curriculum/journey/preview-lesson.xhtml?class=" + classId + "&m=" + mission.assignmentId();
    }

    public PupilHome getHome() {
        return home;
    }

    /** Returns the mission to begin with; null when there is none. */
    public AssignedModule getNext() {
        return home.next().orElse(null);
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }
}
