package ba.sigurno.ejb.helpline.quality;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.helpline.shift.CounsellorNames;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import ba.sigurno.persistence.helpline.quality.QualityOutcome;
import ba.sigurno.persistence.helpline.quality.QualityReview;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets supervisors review the contacts that were drawn, and counsellors see what was found in theirs. */
@Stateless
@RolesAllowed("SUPERVISOR")
public class QualityService {

    private static final int MAX_SHOWN = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private CounsellorNames names;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Lists what is to be reviewed by the caller, the longest waiting first: nobody reviews what they recorded. */
    public List<QualityLine> waiting() {
        var known = names.all();
        return unit.em()
                .createNamedQuery(QualityReview.WAITING, Object[].class)
                .setParameter("since", since())
                .setParameter("own", caller.account().getPublicId())
                .setMaxResults(MAX_SHOWN)
                .getResultStream()
                .map(row -> line((QualityReview) row[0], (HelplineContact) row[1], known))
                .toList();
    }

    private static QualityLine line(QualityReview review, HelplineContact contact, Map<String, String> known) {
        return QualityLine.of(review, contact, known.get(contact.getCounsellorId()));
    }

    /**
     * Notes what was found in a contact.
     *
     * @throws DomainException when somebody has done so
     * @throws NotFoundException when there is no such contact, or nobody sees it any more, or the caller recorded it
     */
    public void review(String id, QualityOutcome found) {
        var review = find(id);
        DomainException.require(review.getContactId() != null, "helpline_rule_reviewed");
        var contact = unit.em().find(HelplineContact.class, review.getContactId());
        if (contact.getBeganAt() == null
                || contact.getBeganAt().isBefore(since())
                || contact.getCounsellorId().equals(caller.account().getPublicId())) {
            throw new NotFoundException("QualityReview");
        }
        review.review(found, contact.getCounsellorId(), LocalDate.now(clock));
    }

    private QualityReview find(String id) {
        if (!PublicId.hasForm(id)) {
            throw new NotFoundException("QualityReview");
        }
        return unit.em()
                .createNamedQuery(QualityReview.BY_PUBLIC_ID, QualityReview.class)
                .setParameter("publicId", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("QualityReview"));
    }

    /** Counts what became of the samples, by month, the last one first. */
    public List<QualityMonth> months() {
        var months = new TreeMap<YearMonth, long[]>();
        unit.em()
                .createNamedQuery(QualityReview.COUNTS, Object[].class)
                .getResultStream()
                .forEach(row -> {
                    var counts = months.computeIfAbsent(
                            YearMonth.from((LocalDate) row[0]), month -> new long[QualityOutcome.values().length + 1]);
                    var outcome = (QualityOutcome) row[1];
                    counts[outcome == null ? QualityOutcome.values().length : outcome.ordinal()] += (Long) row[2];
                });
        return months.descendingMap().entrySet().stream()
                .map(month -> month(month.getKey(), month.getValue()))
                .toList();
    }

    private static QualityMonth month(YearMonth month, long[] counts) {
        long met = counts[QualityOutcome.MET.ordinal()];
        long talk = counts[QualityOutcome.TALK.ordinal()];
        long drawn = met + talk + counts[QualityOutcome.values().length];
        return new QualityMonth(month, drawn, met, talk, Percent.of(met + talk, drawn));
    }

    /** Lists what was found in the caller's contacts, the last one first. */
    @RolesAllowed("COUNSELLOR")
    public List<OwnQualityLine> own() {
        return unit.em()
                .createNamedQuery(QualityReview.OF_COUNSELLOR, QualityReview.class)
                .setParameter("counsellorId", caller.account().getPublicId())
                .setMaxResults(MAX_SHOWN)
                .getResultStream()
                .map(review -> new OwnQualityLine(review.getReviewedOn(), review.getOutcome()))
                .toList();
    }

    private Instant since() {
        return clock.instant().minus(HelplineContact.SHOWN);
    }
}
