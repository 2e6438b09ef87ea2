package ba.sigurno.web.enrolment.rollover;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.rollover.RolloverPage;
import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Lets a class of last school year go on: its new name, and the children who go on. */
@Named
@RequestScoped
public class RolloverBacking {

    @Inject
    private RolloverService rollovers;

    @Inject
    private FormatBacking format;

    private String classId;
    private String name;
    private RolloverPage page;
    private List<PupilLine> pupils;
    private List<String> chosen;

    /** Loads the class; everybody goes on unless the teacher says otherwise. */
    public void load() {
        page = rollovers.page(classId);
        name = page.name();
        pupils = format.byName(page.pupils(), PupilLine::getBoth);
        chosen = new ArrayList<>(pupils.stream().map(PupilLine::publicId).toList());
    }

    /** Lets the class go on, and shows the new one. */
    public String rollOver() {
        var id = rollovers.rollOver(classId, name, chosen);
        PageMessages.info("enrolment_rollover_done", name.strip());
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    public RolloverPage getPage() {
        return page;
    }

    /** Returns the pupils of the class, by name. */
    public List<PupilLine> getPupils() {
        return pupils;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Returns the public ids of the pupils who go on. */
    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
