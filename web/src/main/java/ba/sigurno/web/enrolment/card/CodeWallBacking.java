package ba.sigurno.web.enrolment.card;

import ba.sigurno.ejb.enrolment.card.CardService;
import ba.sigurno.ejb.enrolment.card.ClassCode;
import ba.sigurno.ejb.pdf.drawing.QrCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Shows a class on the projector where its pupils sign in, and with which class code. */
@Named
@RequestScoped
public class CodeWallBacking {

    @Inject
    private CardService cards;

    private String classId;
    private ClassCode code;
    private QrCode qrCode;

    /** Reads the code; not found unless the caller teaches the class. */
    public void load() {
        code = cards.classCode(classId);
        qrCode = QrCode.of(code.address());
    }

    public ClassCode getCode() {
        return code;
    }

    public QrCode getQrCode() {
        return qrCode;
    }

    public String getClassId() {
        return classId;
    }

    public void setClassId(String classId) {
        this.classId = classId;
    }
}
