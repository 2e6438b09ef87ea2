package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.rollover.RolloverService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.CoTeachingService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassLine;
import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.web.i18n.PageMessages;
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
    private CoTeachingService coTeaching;

    @Inject
    private RolloverService rollovers;

    private Integer startYear;
    private int due;
    private List<ClassTeacher> invitations;
    private List<ClassLine> lines;

    /** Reads the classes of the chosen year, else of the present one. */
    public void load() {
        if (startYear == null) {
            startYear = classes.year().startYear();
        }
        lines = classes.ofYear(getYear());
        invitations = coTeaching.invitations();
        due = rollovers.due().size();
    }

    /** Returns the invitations to teach a class that wait for an answer. */
    public List<ClassTeacher> getInvitations() {
        return invitations;
    }

    /** Accepts an invitation, and shows the class. */
    public String accept(String classId) {
        coTeaching.accept(classId);
        PageMessages.info("enrolment_classes_accepted");
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + classId;
    }

    /** Declines an invitation. */
    public String decline(String classId) {
        coTeaching.decline(classId);
        PageMessages.info("enrolment_classes_declined");
        return "/enrolment/schoolclass/classes?faces-redirect=true";
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
