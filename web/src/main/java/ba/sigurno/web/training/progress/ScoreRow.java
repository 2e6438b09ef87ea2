package ba.sigurno.web.training.progress;

/** A row of results: a teacher, the result that the page was shown with, and the input; both empty for none. */
public class ScoreRow {

    private String teacher;
    private String before;
    private String score;

    /** Creates a blank one, for Faces to fill. */
    public ScoreRow() {}

    ScoreRow(String teacher, Integer saved) {
        this.teacher = teacher;
        before = saved == null ? "" : saved.toString();
        score = before;
    }

    /** Returns the public id of the teacher. */
    public String getTeacher() {
        return teacher;
    }

    public void setTeacher(String teacher) {
        this.teacher = teacher;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = score;
    }
}
