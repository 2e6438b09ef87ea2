package ba.sigurno.web.training.progress;

import ba.sigurno.ejb.training.progress.FulfilmentService.Piece;

/** The decision on one teacher's task, on the version that the page was shown with. */
public class PieceForm {

    private String teacher;
    private int version;
    private String remark = "";

    PieceForm() {}

    PieceForm(String teacher, int version) {
        this.teacher = teacher;
        this.version = version;
    }

    Piece of(String requirement) {
        return new Piece(requirement, teacher, version);
    }

    /** Returns the public id of the teacher. */
    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
