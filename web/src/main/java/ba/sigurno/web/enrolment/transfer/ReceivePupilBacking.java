package ba.sigurno.web.enrolment.transfer;

import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.transfer.TransferPreview;
import ba.sigurno.ejb.enrolment.transfer.TransferService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes a pupil over by the code of the teacher before: first shows who comes, then moves. */
@Named
@RequestScoped
public class ReceivePupilBacking {

    @Inject
    private ClassService classes;

    @Inject
    private TransferService transfers;

    @Inject
    private FormatBacking format;

    private String classId;
    private String code;
    private SchoolClass schoolClass;
    private TransferPreview preview;

    /** Loads the class; not found unless the caller teaches it. */
    public void load() {
        schoolClass = classes.get(classId);
    }

    /** Shows who comes, and moves nobody. */
    public void check() {
        preview = transfers.preview(classId, code);
    }

    /** Moves the pupil. */
    public String receive() {
        var pupil = transfers.receive(classId, code);
        PageMessages.info("enrolment_receive_pupil_done", format.name(pupil.getBoth()));
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + classId;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns who comes; null before the code was checked. */
    public TransferPreview getPreview() {
        return preview;
    }

    /** Returns whether there is somebody to receive; the button of a form that comes back is always there to be found. */
    public boolean isReceivable() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || preview != null;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
