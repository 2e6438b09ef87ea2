package ba.sigurno.web.workshop.feedback;

import ba.sigurno.ejb.pdf.drawing.QrCode;
import ba.sigurno.ejb.workshop.feedback.FeedbackWall;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows the code by which those who are at a workshop say what it was like. */
@Named
@RequestScoped
public class FeedbackWallBacking {

    @Inject
    private WorkshopFeedbackService service;

    @Inject
    private LanguageBacking language;

    private String id;
    private FeedbackWall wall;
    private QrCode qrCode;

    /** Reads the wall. */
    public void load() {
        wall = service.wall(id, language.getCurrent());
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

    public FeedbackWall getWall() {
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
}
