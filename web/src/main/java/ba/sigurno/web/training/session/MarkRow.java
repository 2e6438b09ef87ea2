package ba.sigurno.web.training.session;

import ba.sigurno.ejb.training.attendance.AttendanceService.Mark;

/** A row of the list of attendance: a teacher, what the list said when it was opened, and what is chosen. */
public class MarkRow {

    private String id;
    private Boolean before;
    private Boolean present;

    /** A blank one, for Faces to fill. */
    public MarkRow() {}

    MarkRow(String id, Boolean saved) {
        this.id = id;
        before = saved;
        present = saved;
    }

    Mark mark() {
        return new Mark(id, before, present);
    }

    /** The public id of the teacher. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Null for nothing. */
    public Boolean getBefore() {
        return before;
    }

    public void setBefore(Boolean before) {
        this.before = before;
    }

    /** Null for nothing. */
    public Boolean getPresent() {
        return present;
    }

    public void setPresent(Boolean present) {
        this.present = present;
    }
}
