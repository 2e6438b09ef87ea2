package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One pupil of a class: the name, a new code, the end. */
@Named
@RequestScoped
public class PupilBacking {

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupils;

    // Known from the start: which parts of the page take a click depends on the class.
    @Inject
    @ManagedProperty("#{param['class']}")
    private String classId;

    @Inject
    @ManagedProperty("#{param.id}")
    private String id;

    private String recognition;
    private SchoolClass schoolClass;
    private PupilLine pupil;

    /** Not found unless the caller teaches the pupil's class. */
    public void load() {
        recognition = getPupil().getName();
    }

    /** Saves by what the pupil is recognised. */
    public String save() {
        try {
            pupils.recognise(classId, id, recognition);
            PageMessages.saved();
            return toClass();
        } catch (DomainException e) {
            recognition = RosterReader.presentable(recognition == null ? "" : recognition);
            PageMessages.errorAt("recognition", e.getKey(), e.getArguments());
            return null;
        }
    }

    /** Makes the pupil's card worthless and a new one possible. */
    public String replaceCode() {
        pupils.replaceCode(classId, id);
        PageMessages.info("enrolment_pupil_code_done", getPupil().getBoth());
        return "/enrolment/pupil/pupil?faces-redirect=true&class=" + classId + "&id=" + id;
    }

    /** Erases the pupil. */
    public String erase() {
        var both = getPupil().getBoth();
        pupils.erase(classId, id);
        PageMessages.info("enrolment_pupil_erase_done", both);
        return toClass();
    }

    /** The class; read when first asked for, because a refused form is shown again without {@link #load}. */
    public SchoolClass getSchoolClass() {
        if (schoolClass == null) {
            schoolClass = classes.get(classId);
        }
        return schoolClass;
    }

    /** The pupil as stored. */
    public PupilLine getPupil() {
        if (pupil == null) {
            pupil = pupils.get(classId, id);
        }
        return pupil;
    }

    private String toClass() {
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + classId;
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

    public String getRecognition() {
        return recognition;
    }

    public void setRecognition(String recognition) {
        this.recognition = recognition;
    }
}
