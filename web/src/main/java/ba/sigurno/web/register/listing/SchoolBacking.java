package ba.sigurno.web.register.listing;

import ba.sigurno.ejb.register.listing.SchoolEditing;
import ba.sigurno.ejb.register.listing.SchoolRegister;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.school.SchoolFigure;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One school of the register: what is known of it, its pupils by grade, its branches. */
@Named
@RequestScoped
public class SchoolBacking {

    @Inject
    private SchoolRegister register;

    @Inject
    private SchoolEditing editing;

    @Inject
    private Clock clock;

    private String id;
    private School school;
    private List<School> branches;
    private LocalDate closedOn;

    /** Reads the school. */
    public void load() {
        school = register.get(id);
        branches = register.branches(id);
        closedOn = LocalDate.now(clock);
    }

    /** Closes it. */
    public String close() {
        editing.close(id, closedOn);
        PageMessages.info("register_school_closed");
        return here();
    }

    /** Opens it again. */
    public String reopen() {
        editing.reopen(id);
        PageMessages.saved();
        return here();
    }

    private String here() {
        return "/register/listing/school?faces-redirect=true&id=" + id;
    }

    /** Returns the school years whose pupils are shown, the latest first: those with figures, and this one. */
    public List<SchoolYear> getYears() {
        return Stream.concat(
                        Stream.of(register.year()),
                        school.getFigures().stream()
                                .map(SchoolFigure::getSchoolYear)
                                .map(SchoolYear::new))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** Returns the grades of the school. */
    public List<Integer> getGrades() {
        return IntStream.rangeClosed(1, school.getLastGrade()).boxed().toList();
    }

    /** Returns the number of pupils of a grade in a school year; null when nobody recorded it. */
    public Integer pupils(SchoolYear year, int grade) {
        return school.pupilsByGrade(year.startYear()).get(grade);
    }

    /** Returns the last day on which it can have been closed. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public School getSchool() {
        return school;
    }

    /** Returns the branches by name. */
    public List<School> getBranches() {
        return branches;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the day on which it is closed, as typed. */
    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
