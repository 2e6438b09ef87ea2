package ba.sigurno.ejb.partners.guideline;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.guideline.Delivery;
import java.time.Instant;

/**
 * A delivery in a list.
 *
 * @param licensee the name of the company
 * @param guideline the title, in the reader's language
 * @param reminders how often the licensee was reminded
 * @param acknowledgedAt null while it is not
 * @param acknowledgedBy name and function of who did; empty while nobody did
 */
public record DeliveryLine(
        String publicId,
        String licenseeId,
        String licensee,
        String email,
        String guideline,
        int number,
        Instant sentAt,
        Instant remindedAt,
        int reminders,
        Instant acknowledgedAt,
        String acknowledgedBy) {

    static DeliveryLine of(Delivery delivery, Language reader) {
        var licensee = delivery.getLicensee();
        return new DeliveryLine(
                delivery.getPublicId(),
                licensee.getPublicId(),
                licensee.getName(),
                licensee.getEmail(),
                GuidelineTexts.title(delivery.getOf(), reader),
                delivery.getOf().getNumber(),
                delivery.getSentAt(),
                delivery.getRemindedAt(),
                delivery.getReminders(),
                delivery.getAcknowledgedAt(),
                delivery.isAcknowledged() ? delivery.getAcknowledgedBy() + ", " + delivery.getAcknowledgedAs() : "");
    }
}
