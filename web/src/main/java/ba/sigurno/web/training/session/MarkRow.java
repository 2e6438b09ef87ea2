package ba.sigurno.web.training.session;

import ba.sigurno.ejb.training.attendance.AttendanceService.Mark;

/** A row of the list of attendance: a teacher, the mark when the list was opened, and the chosen one. */
public class MarkRow {

    private String id;
    private Boolean before;
    private Boolean present;

    /** Creates a blank one, for Faces to fill. */
    public MarkRow() {}

    MarkRow(String id, Boolean saved) {
        this.id = id;
        before = saved;
        present = saved;
    }

    Mark mark() {
        return new Mark(id, before, present);
    }

    /** Returns the public id of the teacher. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Returns the mark before; null for none. */
    public Boolean getBefore() {
        return before;
    }

    public void setBefore(Boolean before) {
        this.before = before;
    }

    /** Returns the chosen mark; null for none. */
    public Boolean getPresent() {
        return present;
    }

    public void setPresent(Boolean present) {
        this.present = present;
    }
}
