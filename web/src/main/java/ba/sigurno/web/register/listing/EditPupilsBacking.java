package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.register.listing.SchoolEditing;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.school.School;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Records the numbers of pupils of a school by grade, in one school year. */
@Named
@RequestScoped
public class EditPupilsBacking {

    @Inject
    private SchoolRegister register;

    @Inject
    private SchoolEditing editing;

    private String id;
    private Integer startYear;
    private int version;
    private School school;
    private List<GradeRow> rows;

    /** The pupils of a grade, as typed. */
    public static final class GradeRow {

        private final int grade;
        private Integer pupils;

        GradeRow(int grade, Integer pupils) {
            this.grade = grade;
            this.pupils = pupils;
        }

        public int getGrade() {
            return grade;
        }

        public Integer getPupils() {
            return pupils;
        }

        public void setPupils(Integer pupils) {
            this.pupils = pupils;
        }
    }

    /** Reads what is known. */
    public void load() {
        school = register.get(id);
        version = school.getVersion();
        if (startYear == null) {
            startYear = register.year().startYear();
        }
        var known = school.pupilsByGrade(startYear);
        rows = IntStream.rangeClosed(1, school.getLastGrade())
                .mapToObj(grade -> new GradeRow(grade, known.get(grade)))
                .toList();
    }

    /** Saves what was typed. */
    public String save() {
        var pupils = new HashMap<Integer, Integer>();
        rows.forEach(row -> pupils.put(row.getGrade(), row.getPupils()));
        editing.recordPupils(id, version, startYear, pupils);
        PageMessages.saved();
        return "/register/listing/school?faces-redirect=true&id=" + id;
    }

    /** Returns the school year. */
    public SchoolYear getYear() {
        return new SchoolYear(startYear);
    }

    /** Returns the school years to choose from: the last one, this and the next. */
    public List<SchoolYear> getYears() {
        return List.of(
                register.year().previous(), register.year(), register.year().next());
    }

    /** Returns the most pupils of a grade. */
    public int getMax() {
        return SchoolEditing.MAX_PUPILS;
    }

    public School getSchool() {
        return school;
    }

    /** Returns the grades from the first. */
    public List<GradeRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getStartYear() {
        return startYear;
    }

    public void setStartYear(Integer startYear) {
        this.startYear = startYear;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
