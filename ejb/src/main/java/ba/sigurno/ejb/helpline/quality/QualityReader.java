package ba.sigurno.ejb.helpline.quality;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import ba.sigurno.persistence.helpline.quality.QualityReview;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;

/** Counts what is to be reviewed, in a transaction of its own: the inbox works in the main schema. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class QualityReader {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private Clock clock;

    /** Returns how many contacts wait for a supervisor, by the public id of whose account. */
    public InboxLine waiting(String supervisor) {
        var count = unit.em()
                .createNamedQuery(QualityReview.COUNT_WAITING, Long.class)
                .setParameter("since", clock.instant().minus(HelplineContact.SHOWN))
                .setParameter("own", supervisor)
                .getSingleResult();
        return new InboxLine("helpline_inbox_reviews", count, null, "/helpline/quality/reviews.xhtml");
    }
}
