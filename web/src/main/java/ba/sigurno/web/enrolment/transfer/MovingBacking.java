package ba.sigurno.web.enrolment.transfer;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.ejb.enrolment.pupil.PupilNames;
import ba.sigurno.ejb.enrolment.transfer.TransferOffer;
import ba.sigurno.ejb.enrolment.transfer.TransferService;
import ba.sigurno.web.i18n.FormatBacking;
import ba.sigurno.web.i18n.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lets a pupil move to another class, and leads to the merging with another row of the child, on the page of the pupil. */
@Named
@RequestScoped
public class MovingBacking {

    @Inject
    private TransferService transfers;

    @Inject
    private PupilNames names;

    @Inject
    private FormatBacking format;

    private String classId;
    private String pupilId;
    private TransferOffer offer;
    private List<PupilLine> others;

    /** Reads the code of the pupil, and the other pupils of the class. */
    public void load(String ofClass, String pupil) {
        classId = ofClass;
        pupilId = pupil;
        offer = transfers.offered(classId, pupilId).orElse(null);
        others = format.byName(names.ofClass(classId), PupilLine::getBoth).stream()
                .filter(line -> !line.publicId().equals(pupilId))
                .toList();
    }

    /** Gives the pupil a code. */
    public String offer() {
        transfers.offer(classId, pupilId);
        return here();
    }

    /** Ends the code. */
    public String withdraw() {
        transfers.withdraw(classId, pupilId);
        PageMessages.info("enrolment_transfer_withdrawn");
        return here();
    }

    /** Returns the code; null when there is none. */
    public TransferOffer getOffer() {
        return offer;
    }

    public List<PupilLine> getOthers() {
        return others;
    }

    private String here() {
        return "/enrolment/pupil/pupil?faces-redirect=true&class=" + classId + "&id=" + pupilId;
    }
}
