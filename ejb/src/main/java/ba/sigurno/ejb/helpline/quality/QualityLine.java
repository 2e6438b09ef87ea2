package ba.sigurno.ejb.helpline.quality;

import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import ba.sigurno.persistence.helpline.quality.QualityReview;
import java.time.Instant;

/**
 * A contact to review.
 *
 * @param contactId the public id of the contact
 * @param counsellor the name; null for an account that is none of a counsellor any more
 * @param issue its code; null when not known
 */
public record QualityLine(
        String id,
        String contactId,
        String counsellor,
        Instant beganAt,
        ContactChannel channel,
        ContactKind kind,
        String issue) {

    static QualityLine of(QualityReview review, HelplineContact contact, String counsellor) {
        return new QualityLine(
                review.getPublicId(),
                contact.getPublicId(),
                counsellor,
                contact.getBeganAt(),
                contact.getChannel(),
                contact.getKind(),
                contact.getIssue());
    }
}
