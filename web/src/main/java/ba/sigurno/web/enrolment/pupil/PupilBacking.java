package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.pupil.NicknameGender;
import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNicknames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Edits one pupil of a class: the name, a new code, the erasure. */
@Named
@RequestScoped
public class PupilBacking {

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupils;

    @Inject
    private PupilNicknames nicknames;

    private String classId;
    private String id;
    private String recognition;
    private NicknameGender gender;
    private int round;
    private String wished;
    private List<String> offers;
    private SchoolClass schoolClass;
    private PupilLine pupil;

    /** Loads the pupil; not found unless the caller teaches the class. */
    public void load() {
        schoolClass = classes.get(classId);
        pupil = pupils.get(classId, id);
        recognition = pupil.getName();
        offers = nicknames.offers(classId, id, gender, round);
    }

    /** Saves the name by which the pupil is recognised. */
    public String save() {
        pupils.recognise(classId, id, recognition);
        PageMessages.saved();
        return toClass();
    }

    /** Gives the pupil the nickname that the child chose. */
    public String rename() {
        nicknames.choose(classId, id, wished);
        PageMessages.info("enrolment_pupil_nickname_done", wished);
        return "/enrolment/pupil/pupil?faces-redirect=true&class=" + classId + "&id=" + id;
    }

    /** Replaces the pupil's code: the old card stops working and a new one can be printed. */
    public String replaceCode() {
        pupils.replaceCode(classId, id);
        PageMessages.info("enrolment_pupil_code_done", pupil.getBoth());
        return "/enrolment/pupil/pupil?faces-redirect=true&class=" + classId + "&id=" + id;
    }

    /** Erases the pupil. */
    public String erase() {
        pupils.erase(classId, id);
        PageMessages.info("enrolment_pupil_erase_done", pupil.getBoth());
        return toClass();
    }

    /** Returns the nicknames to choose from. */
    public List<String> getOffers() {
        return offers;
    }

    /** Returns the genders to choose from; none in English, whose animals have none. */
    public List<NicknameGender> getGenders() {
        return schoolClass.getLanguage() == Language.ENGLISH ? List.of() : List.of(NicknameGender.values());
    }

    public NicknameGender getGender() {
        return gender;
    }

    public void setGender(NicknameGender gender) {
        this.gender = gender;
    }

    /** Returns how often other nicknames were asked for. */
    public int getRound() {
        return round;
    }

    public void setRound(int round) {
        this.round = round;
    }

    /** Returns the nickname that the child wishes for. */
    public String getWished() {
        return wished;
    }

    public void setWished(String wished) {
        this.wished = wished;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns the pupil as stored. */
    public PupilLine getPupil() {
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

    /** Sets the name as it may be shown again. */
    public void setRecognition(String recognition) {
        this.recognition = recognition == null ? null : RosterReader.presentable(recognition);
    }
}
