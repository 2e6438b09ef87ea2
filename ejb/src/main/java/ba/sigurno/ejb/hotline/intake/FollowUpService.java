package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.confidential.MasterKeys;
import ba.sigurno.ejb.confidential.RecordKey;
import ba.sigurno.ejb.identity.access.AnonymousPlaces;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.intake.HotlineMessage;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportWords;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.text.TypedCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets the holder of a receipt see how the report stands, and write with the centre. A receipt that is for none costs the
 * same work as one that is, so that nothing is learnt by trying; one that is mistyped is refused by the character that checks
 * it, which anybody could compute. Only those that are for none count for the limit of a place: others of the same school may
 * have a right one.
 */
@Stateless
@PermitAll
public class FollowUpService {

    private static final Long NO_REPORT = -1L;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private MasterKeys masters;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Clock clock;

    /**
     * Returns how a report stands; empty when the receipt is for none, is mistyped, or its report's time is over.
     *
     * @param typed the receipt
     * @param place the code of where it comes from ({@link AnonymousPlaces})
     * @throws DomainException when too many that are for none came from there just now
     */
    public Optional<FollowUp> look(String typed, String place) {
        return open(typed, place).map(Opened::followUp);
    }

    /**
     * Stores a message of the holder of a receipt; returns how the report stands with it, empty as {@link #look} does.
     *
     * @throws DomainException when the message is empty, too long or brings content, or there are too many
     */
    public Optional<FollowUp> write(String typed, String place, String words) {
        var checked = ReportWords.comment(words);
        DomainException.require(!checked.isEmpty(), "hotline_rule_no_words");
        var opened = open(typed, place);
        opened.ifPresent(of -> {
            DomainException.require(of.messages.size() < HotlineMessage.MAX_MESSAGES, "hotline_rule_many_messages");
            unit.em()
                    .persist(new HotlineMessage(
                            of.report, false, clock.instant(), ReportTexts.message(of.key, of.report, checked)));
        });
        return opened.map(of -> of.with(checked));
    }

    private Optional<Opened> open(String typed, String place) {
        return ReportTexts.readReceipt(typed).flatMap(receipt -> open(receipt, place));
    }

    private Optional<Opened> open(TypedCode receipt, String place) {
        DomainException.require(limiter.allows(Limit.RECEIPT_BY_PLACE, place), "hotline_rule_slower");
        // The same three queries whether there is one or not.
        var report = unit.em()
                .createNamedQuery(HotlineReport.BY_RECEIPT, HotlineReport.class)
                .setParameter("digests", masters.allSigned(ReportTexts.RECEIPT, receipt.code()))
                .getResultStream()
                .findFirst();
        var key = keys.find(report.map(HotlineReport::getKeyId).orElseGet(PublicId::random));
        var messages = unit.em()
                .createNamedQuery(HotlineMessage.OF_REPORT, HotlineMessage.class)
                .setParameter("reportId", report.map(HotlineReport::getId).orElse(NO_REPORT))
                .setMaxResults(HotlineMessage.MAX_MESSAGES)
                .getResultList();
        if (report.isEmpty() || key.isEmpty()) {
            limiter.failed(Limit.RECEIPT_BY_PLACE, place);
            return Optional.empty();
        }
        return Optional.of(new Opened(report.get(), key.get(), messages));
    }

    /** A report whose receipt was given. */
    private record Opened(HotlineReport report, RecordKey key, List<HotlineMessage> messages) {

        FollowUp followUp() {
            return new FollowUp(
                    ReportNews.of(report.getStatus()),
                    report.getTheme(),
                    messages.stream()
                            .map(message -> new FollowUp.Line(
                                    message.isFromCentre(), ReportTexts.message(key, report, message.getWords())))
                            .toList());
        }

        FollowUp with(String words) {
            var before = followUp();
            var lines = new ArrayList<>(before.messages());
            lines.add(new FollowUp.Line(false, words));
            return new FollowUp(before.news(), before.theme(), List.copyOf(lines));
        }
    }
}
