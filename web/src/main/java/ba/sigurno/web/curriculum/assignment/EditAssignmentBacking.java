package ba.sigurno.web.curriculum.assignment;

import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.curriculum.assignment.EditedAssignment;
import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Changes an assignment: {@code class} is the class, {@code id} the assignment. */
@Named
@RequestScoped
public class EditAssignmentBacking {

    @Inject
    private AssignmentService assignments;

    @Inject
    private PupilNames names;

    @Inject
    private FormatBacking format;

    @Inject
    private LanguageBacking language;

    private String classId;
    private String id;
    private EditedAssignment assignment;
    private List<PupilLine> choices;
    private LocalDate dueOn;
    private List<String> pupils;

    /** Reads the assignment; not found unless the caller teaches the class. */
    public void load() {
        assignment = assignments.edit(classId, id, language.getCurrent());
        choices = format.byName(names.ofClass(classId), PupilLine::getBoth);
        dueOn = assignment.dueOn();
        pupils = assignment.pupilIds();
    }

    /** Saves day and pupils. */
    public String save() {
        assignments.change(classId, id, dueOn, pupils);
        PageMessages.saved();
        return "/curriculum/assignment/assign.xhtml?faces-redirect=true&class=" + classId;
    }

    /** Returns the assignment as it is stored. */
    public EditedAssignment getAssignment() {
        return assignment;
    }

    /** Returns the pupils of the class, to choose from. */
    public List<PupilLine> getChoices() {
        return choices;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** Returns the pupils who are given it; none for the whole class. */
    public List<String> getPupils() {
        return pupils;
    }

    public void setPupils(List<String> pupils) {
        this.pupils = pupils;
    }
}
