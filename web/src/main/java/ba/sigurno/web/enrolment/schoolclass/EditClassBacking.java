package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.text.ListedChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Edits a class: name and language, its teachers, its code. */
@Named
@RequestScoped
public class EditClassBacking {

    @Inject
    private ClassService classes;

    @Inject
    private Caller caller;

    @Inject
    private FormatBacking format;

    private String id;
    private int version;
    private String name;
    private Language language;
    private String colleagueId;
    private SchoolClass schoolClass;
    private List<Account> teachers;
    private ListedChoices colleagues;

    /** Loads the class; not found unless the caller teaches it. */
    public void load() {
        schoolClass = classes.get(id);
        version = schoolClass.getVersion();
        name = schoolClass.getName();
        language = schoolClass.getLanguage();
        teachers = format.byName(classes.teachers(id), Account::getDisplayName);
        colleagues = new ListedChoices(format.byName(classes.colleagues(id), Account::getDisplayName).stream()
                .map(one -> new Choice(one.getPublicId(), one.getDisplayName()))
                .toList());
    }

    /** Saves name and language; the action listener explains a stale edit. */
    public String save() {
        classes.edit(id, version, name, language);
        PageMessages.saved();
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Adds the chosen colleague to the teachers of the class. */
    public String addTeacher() {
        classes.addTeacher(id, colleagueId);
        PageMessages.saved();
        return here();
    }

    /** Removes a teacher from the class; callers who remove themselves do not see it any more. */
    public String removeTeacher(String accountId) {
        classes.removeTeacher(id, accountId);
        PageMessages.saved();
        return isSelf(accountId) ? "/enrolment/schoolclass/classes?faces-redirect=true" : here();
    }

    /** Replaces the code of the class. */
    public String replaceJoinCode() {
        classes.replaceJoinCode(id);
        PageMessages.info("enrolment_edit_class_code_done");
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Returns whether the account is the caller's. */
    public boolean isSelf(String accountId) {
        return caller.account().getPublicId().equals(accountId);
    }

    /** Returns the class as stored. */
    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns the teachers of the class. */
    public List<Account> getTeachers() {
        return teachers;
    }

    /** Returns the colleagues who could be added. */
    public ListedChoices getColleagues() {
        return colleagues;
    }

    private String here() {
        return "/enrolment/schoolclass/edit-class?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getColleagueId() {
        return colleagueId;
    }

    public void setColleagueId(String colleagueId) {
        this.colleagueId = colleagueId;
    }
}
