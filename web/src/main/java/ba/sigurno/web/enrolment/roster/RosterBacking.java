package ba.sigurno.web.enrolment.roster;

import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.pupil.RosterUndo;
import ba.sigurno.ejb.enrolment.pupil.RosterUndo.Last;
import ba.sigurno.ejb.enrolment.roster.ColumnChoice;
import ba.sigurno.ejb.enrolment.roster.Roster;
import ba.sigurno.ejb.enrolment.roster.RosterCommand;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import ba.sigurno.ejb.enrolment.roster.RosterReader;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.web.entity.ChosenRows;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Enrols pupils from a list. The list is in one text field, whether pasted or uploaded: checking shows what each row does,
 * correcting is typing there, and confirming sends the same text again, so nothing is kept between the steps.
 */
@Named
@RequestScoped
public class RosterBacking {

    private static final int MAX_COLUMNS = 100;

    /** The line of a doubtful row; what else can be ticked is a pupil. */
    private static final String LINE = "\\d{1,4}";

    @Inject
    private ClassService classes;

    @Inject
    private PupilService service;

    @Inject
    private RosterUndo undo;

    @Inject
    private LanguageBacking language;

    @Inject
    private ChosenRows chosen;

    private String classId;
    private String names;
    private Part file;
    private Integer number;
    private Integer pupils;
    private String checked;
    private int columns;
    private Integer nameColumn;
    private Integer surnameColumn;
    private boolean surnameFirst;
    private String lastId;
    private SchoolClass schoolClass;
    private Last last;
    private Roster roster;

    /** Loads the class; not found unless the caller teaches it. */
    public void load() {
        schoolClass = classes.get(classId);
        pupils = service.count(classId);
        last = undo.last(classId).orElse(null);
    }

    /** Reads the file or the text, and shows what it does. */
    public String check() {
        var preview = isUploaded()
                ? service.preview(classId, RosterReader.text(bytes()), null)
                : service.preview(classId, names, choice());
        roster = preview.roster();
        pupils = preview.pupils();
        names = roster.text();
        columns = roster.columns().size();
        nameColumn = roster.choice().name();
        surnameColumn = roster.choice().surname();
        surnameFirst = roster.choice().surnameFirst();
        checked = mark();
        return null;
    }

    /** Takes the checked list; one that changed since is checked first. */
    public String confirm() {
        if (!mark().equals(checked)) {
            PageMessages.error("enrolment_roster_changed");
            file = null;
            return check();
        }
        var others = chosen.getKeys().stream()
                .filter(key -> key.matches(LINE))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        var done = service.enrol(classId, new RosterCommand(names, choice(), others), pupils);
        if (done.isEmpty()) {
            PageMessages.info("enrolment_roster_already");
        } else {
            if (done.get().made() > 0) {
                PageMessages.plural("enrolment_roster_done", done.get().made());
            }
            if (done.get().changed() > 0) {
                PageMessages.info("enrolment_roster_renamed", done.get().changed());
            }
        }
        return toClass();
    }

    /** Erases those of the class whom the teacher ticked because they left, and shows what the list does then. */
    public String remove() {
        int removed = service.erase(classId, chosen.required());
        PageMessages.info("enrolment_roster_removed", removed);
        file = null;
        return check();
    }

    /** Takes the last list back. */
    public String undo() {
        undo.undo(classId, lastId);
        PageMessages.info("enrolment_roster_undone");
        return toClass();
    }

    /** Enrols pupils without names. */
    public String enrolNumber() {
        service.enrol(classId, number, pupils)
                .ifPresentOrElse(
                        count -> PageMessages.plural("enrolment_roster_done", count),
                        () -> PageMessages.info("enrolment_roster_already"));
        return toClass();
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns whether the list is uploaded as a file, so that its errors are shown next to the file. */
    public boolean isUploaded() {
        return file != null && file.getSize() > 0;
    }

    /** Returns whether there is something to confirm. */
    public boolean isConfirmable() {
        return isBeforeRendering() || roster != null && roster.isFit();
    }

    /** Returns whether pupils of the class are not in the list. */
    public boolean isRemovable() {
        return isBeforeRendering() || roster != null && roster.count(RosterEffect.LEFT) > 0;
    }

    /** Returns whether rows of the list cannot be taken. */
    public boolean isBad() {
        return roster.count(RosterEffect.BAD) > 0;
    }

    /** A click on a button arrives before the text is read; only when the page is shown is it read again. */
    private static boolean isBeforeRendering() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Returns the label of the button that takes the list. */
    public String getConfirmation() {
        int made = roster.count(RosterEffect.NEW);
        if (isBad()) {
            return Messages.text(language.getCurrent(), "enrolment_roster_confirm_rest", made);
        }
        return made == 0
                ? Messages.text(language.getCurrent(), "enrolment_roster_apply")
                : Messages.plural(language.getCurrent(), "enrolment_roster_confirm", made);
    }

    /** Returns the effects that rows of the list have, the first those to be looked at. */
    public List<RosterEffect> getEffects() {
        return Stream.of(RosterEffect.values())
                .filter(effect -> roster.count(effect) > 0)
                .toList();
    }

    /** Returns the titles of columns that are not read. */
    public String getUnread() {
        return String.join(", ", roster.unread());
    }

    /** Returns the tone of an effect. */
    public String tone(RosterEffect effect) {
        return switch (effect) {
            case BAD -> "harm";
            case DOUBTFUL, CHANGED, LEFT -> "wait";
            case NEW -> "ok";
            case SAME -> "info";
        };
    }

    /** Returns the columns to choose from; before the list of a form that comes back is read, only their numbers. */
    public List<SelectItem> getColumnItems() {
        return IntStream.range(0, Math.min(columns, MAX_COLUMNS))
                .mapToObj(at -> new SelectItem(
                        at,
                        roster == null
                                ? String.valueOf(at + 1)
                                : roster.columns().get(at).label()))
                .toList();
    }

    private String toClass() {
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + classId;
    }

    private ColumnChoice choice() {
        return nameColumn == null ? null : new ColumnChoice(columns, nameColumn, surnameColumn, surnameFirst);
    }

    private byte[] bytes() {
        try (var in = file.getInputStream()) {
            return in.readNBytes(RosterReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new DomainException("app_sheet_broken");
        }
    }

    /**
     * Returns a mark that distinguishes what was checked from another text or other columns; browsers end the lines of a text
     * field in their own way.
     */
    private String mark() {
        return names.lines().count() + "-" + Integer.toHexString(Objects.hash(names, choice()));
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

    /** Returns the last list, if it can be taken back; else null. */
    public Last getLast() {
        return last;
    }

    /** Returns the public id of the last list when the page was shown. */
    public String getLastId() {
        return last == null ? lastId : last.id();
    }

    public void setLastId(String lastId) {
        this.lastId = lastId;
    }

    public int getColumns() {
        return columns;
    }

    public void setColumns(int columns) {
        this.columns = columns;
    }

    public Integer getNameColumn() {
        return nameColumn;
    }

    public void setNameColumn(Integer nameColumn) {
        this.nameColumn = nameColumn;
    }

    public Integer getSurnameColumn() {
        return surnameColumn;
    }

    public void setSurnameColumn(Integer surnameColumn) {
        this.surnameColumn = surnameColumn;
    }

    public boolean isSurnameFirst() {
        return surnameFirst;
    }

    public void setSurnameFirst(boolean surnameFirst) {
        this.surnameFirst = surnameFirst;
    }

    /** Returns the list that was read; null before the first check. */
    public Roster getRoster() {
        return roster;
    }
}
