package ba.sigurno.web.curriculum.assignment;

import ba.sigurno.ejb.curriculum.assignment.AssignmentPage;
import ba.sigurno.ejb.curriculum.assignment.AssignmentPage.Offer;
import ba.sigurno.ejb.curriculum.assignment.AssignmentService;
import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Assigns a module to a class: {@code class} is the class, {@code module} the slug of a module chosen before. */
@Named
@RequestScoped
public class AssignBacking {

    @Inject
    private AssignmentService assignments;

    @Inject
    private PupilNames names;

    @Inject
    private FormatBacking format;

    @Inject
    private LanguageBacking language;

    private String classId;
    private String module;
    private String chosen;
    private LocalDate dueOn;
    private List<String> pupils = List.of();
    private List<PupilLine> choices = List.of();
    private AssignmentPage page;
    private List<ClassLine> classes = List.of();

    /**
     * Reads the assigned and assignable modules of the class, not found unless the caller teaches it; the caller's
     * classes without one.
     */
    public void load() {
        if (classId == null) {
            classes = assignments.classes();
        } else {
            page = assignments.page(classId, language.getCurrent());
            chosen = module;
            choices = format.byName(names.ofClass(classId), PupilLine::getBoth);
        }
    }

    /** Returns the page as it is stored; null while no class is chosen. */
    public AssignmentPage getPage() {
        return page;
    }

    /** Returns the caller's classes; none once one is chosen. */
    public List<ClassLine> getClasses() {
        return classes;
    }

    /** Returns the modules to choose from: those for the class's grade first. */
    public List<SelectItem> getModules() {
        var groups = new ArrayList<SelectItem>();
        if (!page.fitting().isEmpty()) {
            groups.add(group("curriculum_assign_fitting", page.fitting()));
        }
        if (!page.others().isEmpty()) {
            groups.add(group("curriculum_assign_others", page.others()));
        }
        return groups;
    }

    /** Assigns the chosen module. */
    public String assign() {
        assignments.assign(classId, chosen, dueOn, pupils);
        PageMessages.info("curriculum_assign_saved");
        return again();
    }

    /** Hides an assignment from the pupils. */
    public String hide(String assignmentId) {
        assignments.hide(classId, assignmentId);
        PageMessages.info("curriculum_assign_hidden_done");
        return again();
    }

    /** Shows a hidden assignment again. */
    public String show(String assignmentId) {
        assignments.show(classId, assignmentId);
        PageMessages.info("curriculum_assign_shown_done");
        return again();
    }

    /** Takes an assignment back. */
    public String unassign(String assignmentId) {
        assignments.unassign(classId, assignmentId);
        PageMessages.info("curriculum_assign_removed");
        return again();
    }

    private String again() {
        return "/curriculum/assignment/assign.xhtml?faces-redirect=true&class=" + classId;
    }

    private SelectItemGroup group(String key, List<Offer> offers) {
        var items = offers.stream()
                .map(offer -> new SelectItem(offer.slug(), offer.title() + " (" + offer.ageBand() + ")"))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(Messages.text(language.getCurrent(), key), null, false, items);
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    /** Returns the module to assign; at first the one chosen before. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    /** Returns the pupils of the class, to choose from. */
    public List<PupilLine> getChoices() {
        return choices;
    }

    /** Returns the pupils to give it to; none for the whole class. */
    public List<String> getPupils() {
        return pupils;
    }

    public void setPupils(List<String> pupils) {
        this.pupils = pupils;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
