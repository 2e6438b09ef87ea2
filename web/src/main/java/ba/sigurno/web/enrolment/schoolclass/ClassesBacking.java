package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Lists the teacher's classes of a school year. */
@Named
@RequestScoped
public class ClassesBacking {

    @Inject
    private ClassService classes;

    @Inject
    private RolloverService rollovers;

    private Integer startYear;
    private int due;
    private List<ClassLine> lines;

    /** Reads the classes of the chosen year, else of the present one. */
    public void load() {
        if (startYear == null) {
            startYear = classes.year().startYear();
        }
        lines = classes.ofYear(getYear());
        due = rollovers.due().size();
    }

    /** Counts the classes of last school year that wait to go on. */
    public int getDue() {
        return due;
    }

    /** Returns whether the pupils of a class come in. */
    public boolean isOpen(SchoolClass schoolClass) {
        return schoolClass.getArchivedAt() == null && isOpen();
    }

    /** Returns the year shown. */
    public SchoolYear getYear() {
        return new SchoolYear(startYear);
    }

    /** Returns the years to choose from, the latest first; the one shown is always among them. */
    public List<SchoolYear> getYears() {
        var now = classes.year();
        return Stream.of(now.next(), now, now.previous(), now.previous().previous(), getYear())
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** Returns whether classes can still be created for the year. */
    public boolean isOpen() {
        return getYear().equals(classes.year())
                || getYear().equals(classes.year().next());
    }

    public List<ClassLine> getLines() {
        return lines;
    }

    public Integer getStartYear() {
        return startYear;
    }

    public void setStartYear(Integer startYear) {
        this.startYear = startYear;
    }
}
