package ba.sigurno.web.enrolment.pupil;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.web.frame.SentRows;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in which grade of a combined class each pupil is. */
@Named
@RequestScoped
public class PupilGradesBacking {

    @Inject
    private ClassService classes;

    @Inject
    private PupilNames names;

    @Inject
    private PupilService pupils;

    @Inject
    private FormatBacking format;

    private String classId;
    private Integer sent;
    private SchoolClass schoolClass;
    private Map<String, PupilLine> lines;
    private List<GradeRow> rows;

    /** Reads the pupils, by name. */
    public void load() {
        schoolClass = classes.get(classId);
        var byName = format.byName(names.ofClass(classId), PupilLine::getBoth);
        lines = byName.stream().collect(Collectors.toMap(PupilLine::publicId, Function.identity()));
        rows = SentRows.of(
                sent, GradeRow::new, () -> byName.stream().map(line -> new GradeRow(line.publicId(), line.grade())));
        // Already in the address of the form, which says how many are shown now.
        sent = null;
    }

    /** Saves the grades of all. */
    public String save() {
        var grades = new HashMap<String, Integer>();
        rows.forEach(row -> grades.put(row.getId(), row.getGrade()));
        pupils.place(classId, grades);
        PageMessages.saved();
        return "/enrolment/schoolclass/class?faces-redirect=true&id=" + classId;
    }

    public SchoolClass getSchoolClass() {
        return schoolClass;
    }

    /** Returns the pupils by public id. */
    public Map<String, PupilLine> getLines() {
        return lines;
    }

    public List<GradeRow> getRows() {
        return rows;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }

    /** Returns the number of rows that came back; null when the page is shown. */
    public Integer getSent() {
        return sent;
    }

    public void setSent(Integer sent) {
        this.sent = sent;
    }
}
