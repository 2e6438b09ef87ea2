package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.persistence.hotline.handover.HandOver;
import ba.sigurno.persistence.hotline.handover.HandOverOutcome;
import ba.sigurno.persistence.hotline.handover.NotifyAnswer;
import ba.sigurno.persistence.hotline.handover.Receiver;
import java.time.Instant;
import java.util.List;

/**
 * To whom a report was handed over, and what can be done next.
 *
 * @param receivers to whom it may be handed now
 * @param contacts whom to call at the police now; none when that is not needed
 * @param alertable whether a police unit may be called before it is assessed
 * @param checkable whether somebody may note that it is still there or gone
 * @param checkDue when to look again; null for not
 * @param noticeable whether a notice may be made for its provider
 * @param held whether a police unit does not let the provider be told yet
 */
public record HandOverPage(
        List<Sent> sent,
        List<Receiver> receivers,
        List<DutyContactView> contacts,
        boolean alertable,
        boolean checkable,
        Instant checkDue,
        boolean noticeable,
        boolean held) {

    /**
     * A hand-over.
     *
     * @param acknowledgedAt null while its receiver has not said to have it
     * @param holdUntil until when the provider is not told; null when the receiver has no say in it
     * @param answer null for none
     * @param outcome null while that is not known
     */
    public record Sent(
            String id,
            Receiver receiver,
            boolean alert,
            Instant sentAt,
            String reference,
            Instant acknowledgedAt,
            Instant holdUntil,
            NotifyAnswer answer,
            HandOverOutcome outcome) {

        static Sent of(HandOver sent) {
            return new Sent(
                    sent.getPublicId(),
                    sent.getReceiver(),
                    sent.isAlert(),
                    sent.getSentAt(),
                    sent.getReference(),
                    sent.getAcknowledgedAt(),
                    sent.getHoldUntil(),
                    sent.getAnswer(),
                    sent.getOutcome());
        }
    }
}
