package ba.sigurno.web.enrolment.roster;

import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.roster.Roster;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;

/**
 * Enrols pupils from a list. The list is in one text field, whether pasted or uploaded: checking shows the rows as
 * parsed, correcting is typing there, and confirming sends the same text again, so nothing is kept between the steps.
 */
@Named
@RequestScoped
public class RosterBacking {

    @Inject
    private ClassService classes;

    @Inject
    private PupilService service;

    @Inject
    private LanguageBacking language;

    private String classId;
    private String names;
    private Part file;
    private Integer number;
    private Integer pupils;
    private String checked;
    private SchoolClass schoolClass;
    private Roster roster;

    /** Loads the class; not found unless the caller teaches it. */
    public void load() {
        schoolClass = classes.get(classId);
        pupils = service.count(classId);
    }

    /** Parses the file or the text, and shows the result. */
    public String check() {
        var text = isUploaded() ? RosterReader.text(bytes()) : names;
        var preview = service.preview(classId, text);
        names = text;
        roster = preview.roster();
        pupils = preview.pupils();
        checked = mark(text);
        return null;
    }

    /** Enrols the good rows of the checked text; a text that changed since is checked first. */
    public String confirm() {
        if (!mark(names).equals(checked)) {
            PageMessages.error("enrolment_roster_changed");
            file = null;
            return check();
        }
        return enrolled(service.enrol(classId, names, pupils));
    }

    /** Enrols pupils without names. */
    public String enrolNumber() {
        return enrolled(service.enrol(classId, number, pupils));
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns whether the list is uploaded as a file, so that its errors are shown next to the file. */
    public boolean isUploaded() {
        return file != null && file.getSize() > 0;
    }

    /**
     * Returns whether there is something to confirm. A click on the button arrives before the text is parsed; only then
     * is it parsed again.
     */
    public boolean isConfirmable() {
        boolean rendering = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return !rendering || (roster != null && roster.getGood() > 0);
    }

    /** Returns the label of the button that enrols the parsed rows. */
    public String getConfirmation() {
        return roster.getBad() == 0
                ? Messages.plural(language.getCurrent(), "enrolment_roster_confirm", roster.getGood())
                : Messages.text(language.getCurrent(), "enrolment_roster_confirm_rest", roster.getGood());
    }

    private String enrolled(Optional<Integer> made) {
        made.ifPresentOrElse(
                count -> PageMessages.plural("enrolment_roster_done", count),
                () -> PageMessages.info("enrolment_roster_already"));
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + classId;
    }

    private byte[] bytes() {
        try (var in = file.getInputStream()) {
            return in.readNBytes(RosterReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new DomainException("enrolment_roster_not_text");
        }
    }

    /**
     * Returns a mark that distinguishes a checked text from another; browsers end the lines of a text field in their
     * own way.
     */
    private static String mark(String text) {
        return text.lines().count() + "-" + Integer.toHexString(text.hashCode());
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    public String getNames() {
        return names;
    }

    /** Sets the names as they may be shown again. */
    public void setNames(String names) {
        this.names = RosterReader.presentable(names == null ? "" : names);
    }

    /** Returns the size of the biggest file, in bytes. */
    public int getMaxBytes() {
        return RosterReader.MAX_BYTES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    /** Returns the number of pupils that the class had when the page was shown. */
    public Integer getPupils() {
        return pupils;
    }

    public void setPupils(Integer pupils) {
        this.pupils = pupils;
    }

    public String getChecked() {
        return checked;
    }

    public void setChecked(String checked) {
        this.checked = checked;
    }

    /** Returns the parsed list; null before the first check. */
    public Roster getRoster() {
        return roster;
    }
}
