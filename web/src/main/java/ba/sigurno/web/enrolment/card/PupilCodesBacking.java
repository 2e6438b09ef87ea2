package ba.sigurno.web.enrolment.card;

import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.card.PupilCode;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Shows a teacher the personal codes of a class, and replaces one that is lost. */
@Named
@RequestScoped
public class PupilCodesBacking {

    @Inject
    private ClassService classes;

    @Inject
    private CardService cards;

    @Inject
    private PupilService pupils;

    private String classId;
    private SchoolClass schoolClass;
    private List<PupilCode> lines;

    /** Reads the codes. */
    public void load() {
        schoolClass = classes.get(classId);
        lines = cards.codes(classId);
    }

    /** Replaces a code; the old one stops working at once. */
    public String replace(String pupilId) {
        pupils.replaceCode(classId, pupilId);
        PageMessages.info("enrolment_pupil_codes_replaced");
        return "/enrolment/card/pupil-codes?faces-redirect=true&class=" + classId;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    public List<PupilCode> getLines() {
        return lines;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }
}
