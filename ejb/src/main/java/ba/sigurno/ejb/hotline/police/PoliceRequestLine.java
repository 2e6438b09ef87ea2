package ba.sigurno.ejb.hotline.police;

import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.police.GivenToPolice;
import ba.sigurno.persistence.hotline.police.PoliceRequest;
import ba.sigurno.persistence.hotline.police.PoliceRequestStatus;
import java.time.LocalDate;

/** A request of the police in the list. */
public record PoliceRequestLine(
        String id,
        Receiver unit,
        String reference,
        String legalGround,
        LocalDate askedOn,
        GivenToPolice given,
        PoliceRequestStatus status) {

    static PoliceRequestLine of(PoliceRequest request) {
        return new PoliceRequestLine(
                request.getPublicId(),
                request.getUnit(),
                request.getReference(),
                request.getLegalGround(),
                request.getAskedOn(),
                request.getGiven(),
                request.getStatus());
    }
}
