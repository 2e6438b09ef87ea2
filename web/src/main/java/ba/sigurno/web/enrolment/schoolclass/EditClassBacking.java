package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.CoTeachingService;
import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.LanguageBacking;
import ba.sigurno.web.i18n.PageMessages;
import ba.sigurno.web.text.ListedChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Edits a class: grades, name and language, its teachers, its code; archives or deletes it. */
@Named
@RequestScoped
public class EditClassBacking {

    @Inject
    private ClassService classes;

    @Inject
    private CoTeachingService coTeaching;

    @Inject
    private LanguageBacking reader;

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
    private List<ClassTeacher> teachers;
    private Integer grade;
    private List<Integer> furtherGrades;
    private LocalDate lastDay;
    private boolean unused;
    private ListedChoices colleagues;

    /** Loads the class; not found unless the caller teaches it. */
    public void load() {
        schoolClass = classes.get(id);
        version = schoolClass.getVersion();
        name = schoolClass.getName();
        var grades = schoolClass.getGrades();
        grade = grades.youngest();
        furtherGrades = grades.all().stream().skip(1).toList();
        unused = classes.isUnused(id);
        language = schoolClass.getLanguage();
        teachers =
                format.byName(coTeaching.teachers(id), each -> each.getAccount().getDisplayName());
        colleagues = new ListedChoices(format.byName(coTeaching.colleagues(id), Account::getDisplayName).stream()
                .map(one -> new Choice(one.getPublicId(), one.getDisplayName()))
                .toList());
    }

    /** Saves grades, name and language, and names the modules that are in another language now. */
    public String save() {
        var missing =
                classes.edit(id, version, ClassGrades.of(grade, furtherGrades), name, language, reader.getCurrent());
        PageMessages.saved();
        if (!missing.isEmpty()) {
            PageMessages.info("enrolment_edit_class_other_language", String.join(", ", missing));
        }
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Invites the chosen colleague to teach the class too. */
    public String invite() {
        coTeaching.invite(id, colleagueId, lastDay);
        PageMessages.info("enrolment_edit_class_invited");
        return here();
    }

    /** Removes a teacher from the class; callers who remove themselves do not see it any more. */
    public String removeTeacher(String accountId) {
        coTeaching.remove(id, accountId);
        PageMessages.saved();
        return isSelf(accountId) ? "/enrolment/schoolclass/classes?faces-redirect=true" : here();
    }

    /** Replaces the code of the class. */
    public String replaceJoinCode() {
        classes.replaceJoinCode(id);
        PageMessages.info("enrolment_edit_class_code_done");
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Closes the class for good. */
    public String archive() {
        classes.archive(id);
        PageMessages.info("enrolment_rollovers_archived");
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Deletes the class, with which nothing was done. */
    public String delete() {
        classes.delete(id);
        PageMessages.info("enrolment_edit_class_deleted", schoolClass.getName());
        return "/enrolment/schoolclass/classes?faces-redirect=true";
    }

    /** Returns whether nothing was done with the class, so that it can be deleted. */
    public boolean isUnused() {
        return unused;
    }

    /** Returns the grades of the school. */
    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, schoolClass.getSchool().getLastGrade())
                .boxed()
                .toList();
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
    public List<ClassTeacher> getTeachers() {
        return teachers;
    }

    /** Returns the colleagues who could be invited. */
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

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
    }

    /** Returns the other grades of a combined class. */
    public List<Integer> getFurtherGrades() {
        return furtherGrades;
    }

    public void setFurtherGrades(List<Integer> furtherGrades) {
        this.furtherGrades = furtherGrades;
    }

    /** Returns the last day of a substitute; null for none. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getColleagueId() {
        return colleagueId;
    }

    public void setColleagueId(String colleagueId) {
        this.colleagueId = colleagueId;
    }
}
