package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a class of one of the teacher's schools. */
@Named
@RequestScoped
public class CreateClassBacking {

    @Inject
    private ClassService classes;

    @Inject
    private Caller caller;

    private Integer startYear;
    private String schoolId;
    private Integer grade;
    private String name;
    private Language language;

    /** Proposes what most classes of this teacher will have. */
    @PostConstruct
    void propose() {
        caller.staff().ifPresent(account -> language = account.getLanguage());
    }

    /** Only for teachers. */
    public void open() {
        var schools = getSchools();
        schoolId = schools.size() == 1 ? schools.get(0).getPublicId() : null;
    }

    /** Makes it and goes on to its pupils. */
    public String create() {
        try {
            var id = classes.create(new NewClass(schoolId, getYear(), grade, name, language));
            PageMessages.info("enrolment_create_class_done", name.strip());
            return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
        } catch (DomainException e) {
            var field = e.getKey().equals("enrolment_rule_grade_unknown") ? "grade" : "name";
            PageMessages.errorAt(field, e.getKey(), e.getArguments());
            return null;
        }
    }

    /** The school year for which the class is made. */
    public SchoolYear getYear() {
        return startYear == null ? classes.year() : new SchoolYear(startYear);
    }

    /** The schools where the caller teaches. */
    public List<School> getSchools() {
        return classes.schools();
    }

    /** The grades of these schools. */
    public List<Integer> getGrades() {
        int last = getSchools().stream().mapToInt(School::getLastGrade).max().orElse(0);
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    public Integer getStartYear() {
        return startYear;
    }

    public void setStartYear(Integer startYear) {
        this.startYear = startYear;
    }

    public String getSchoolId() {
        return schoolId;
    }

    public void setSchoolId(String schoolId) {
        this.schoolId = schoolId;
    }

    public Integer getGrade() {
        return grade;
    }

    public void setGrade(Integer grade) {
        this.grade = grade;
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
}
