package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Creates a class in one of the teacher's schools. */
@Named
@RequestScoped
public class CreateClassBacking {

    @Inject
    private ClassService classes;

    @Inject
    private FormatBacking format;

    @Inject
    private Caller caller;

    private List<School> schools;
    private Integer startYear;
    private String schoolId;
    private Integer grade;
    private List<Integer> furtherGrades = new ArrayList<>();
    private String name;
    private Language language;

    /** Fills in the values that most classes of this teacher have; only for teachers. */
    public void load() {
        schools = format.byName(classes.schools(), School::getName);
        schoolId = schools.size() == 1 ? schools.get(0).getPublicId() : null;
        language = caller.account().getLanguage();
    }

    /** Creates the class and goes on to its pupils. */
    public String create() {
        var id =
                classes.create(new NewClass(schoolId, getYear(), ClassGrades.of(grade, furtherGrades), name, language));
        PageMessages.info("enrolment_create_class_done", name.strip());
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + id;
    }

    /** Returns the school year for which the class is created. */
    public SchoolYear getYear() {
        return startYear == null ? classes.year() : new SchoolYear(startYear);
    }

    /** Returns the schools where the caller teaches. */
    public List<School> getSchools() {
        return schools;
    }

    /** Returns the grades of these schools. */
    public List<Integer> getGrades() {
        int last = schools.stream().mapToInt(School::getLastGrade).max().orElse(0);
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

    /** Returns the other grades of a combined class. */
    public List<Integer> getFurtherGrades() {
        return furtherGrades;
    }

    public void setFurtherGrades(List<Integer> furtherGrades) {
        this.furtherGrades = furtherGrades;
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
