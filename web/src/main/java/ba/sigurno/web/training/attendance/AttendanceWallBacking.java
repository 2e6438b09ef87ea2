package ba.sigurno.web.training.attendance;

import ba.sigurno.ejb.pdf.drawing.QrCode;
import ba.sigurno.ejb.training.attendance.AttendanceWall;
import ba.sigurno.ejb.training.attendance.AttendanceWallService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the wall of a meeting: {@code id} is the public id of the training, {@code meeting} the number of its date. */
@Named
@RequestScoped
public class AttendanceWallBacking {

    @Inject
    private AttendanceWallService walls;

    @Inject
    private LanguageBacking language;

    private String id;
    private int meeting = 1;
    private AttendanceWall wall;
    private QrCode qrCode;

    /** Reads the wall; not found unless the caller leads the training. */
    public void load() {
        wall = walls.wall(id, meeting, language.getCurrent());
        if (wall.code() != null) {
            qrCode = QrCode.of(wall.address());
        }
    }

    /** Returns the address as it is typed. */
    public String getShownAddress() {
        return wall.address().replaceFirst("^https?://", "").replaceFirst("\\?.*$", "");
    }

    /** Returns the code in two halves, as it is read aloud. */
    public String getShownCode() {
        int half = wall.code().length() / 2;
        return wall.code().substring(0, half) + " " + wall.code().substring(half);
    }

    public AttendanceWall getWall() {
        return wall;
    }

    public QrCode getQrCode() {
        return qrCode;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getMeeting() {
        return meeting;
    }

    public void setMeeting(int meeting) {
        this.meeting = meeting;
    }
}
