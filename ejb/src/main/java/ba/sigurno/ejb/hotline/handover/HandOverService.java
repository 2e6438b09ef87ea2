package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.hotline.casework.CaseFinder;
import ba.sigurno.ejb.hotline.casework.CaseMoves;
import ba.sigurno.ejb.hotline.casework.ExposureLimits;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.hotline.intake.ReportTexts;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.handover.HandOver;
import ba.sigurno.persistence.hotline.handover.HandOverOutcome;
import ba.sigurno.persistence.hotline.handover.NotifyAnswer;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.handover.RemovalWatch;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an analyst notes of handing a report over. The handing over itself happens outside of this system. */
@Stateless
@RolesAllowed("ANALYST")
public class HandOverService {

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private CaseFinder finder;

    @Inject
    private CaseMoves moves;

    @Inject
    private SentReports sent;

    @Inject
    private ExposureLimits limits;

    @Inject
    private NoticeSender sender;

    @Inject
    private CustodyLedger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "SIGURNO_HOTLINE_HOLD_HOURS", defaultValue = "72")
    private long holdHours;

    /**
     * Notes that a report was handed over, by the way that the protocol sets.
     *
     * @throws DomainException when it goes to a provider whom a police unit does not let us tell yet
     */
    public void handOver(String id, Receiver receiver, String typed) {
        var reference = FreeText.check(typed, HandOver.REFERENCE_LENGTH);
        var report = finder.lock(id);
        var now = clock.instant();
        if (receiver == Receiver.PROVIDER) {
            requireNoHold(report);
        }
        unit.em().persist(HandOver.of(report, receiver, now, now.plus(Duration.ofHours(holdHours)), reference));
        ledger.record(CustodyEvent.HANDED_OVER, report, receiver.name());
        moves.move(report, receiver.status());
        if (!receiver.isPolice()) {
            sent.watch(report).ifPresentOrElse(watch -> watch.restart(now), () -> unit.em()
                    .persist(new RemovalWatch(report, now)));
        }
    }

    private void requireNoHold(HotlineReport report) {
        DomainException.require(
                sent.of(report).stream().allMatch(each -> each.letsNotify(clock.instant())), "hotline_rule_hold");
    }

    /** Notes that a police unit was called about a child who is at risk now; the report is assessed all the same. */
    public void alert(String id, Receiver receiver) {
        var report = finder.lock(id);
        DomainException.require(
                sent.of(report).stream()
                        .noneMatch(each ->
                                each.isAlert() && each.getReceiver() == receiver && each.getAcknowledgedAt() == null),
                "hotline_rule_alerted");
        unit.em().persist(HandOver.alert(report, receiver, clock.instant()));
        ledger.record(CustodyEvent.ALERTED, report, receiver.name());
    }

    /**
     * Notes that its receiver has it.
     *
     * @param at when the receiver said so, by the clock of the centre: a unit may ring long before somebody can enter that
     */
    public void acknowledge(String id, String handOverId, LocalDateTime at, String typed) {
        var reference = FreeText.check(typed, HandOver.REFERENCE_LENGTH);
        var report = finder.lock(id);
        var found = find(report, handOverId);
        var then = at.atZone(clock.getZone()).toInstant();
        found.acknowledge(then, clock.instant(), reference);
        ledger.recordLater(
                CustodyEvent.ACKNOWLEDGED, report, then, found.getReceiver().name());
    }

    /** Notes what a police unit says about telling the provider. */
    public void answer(String id, String handOverId, NotifyAnswer answer) {
        var report = finder.lock(id);
        find(report, handOverId).answer(answer);
        ledger.record(CustodyEvent.ANSWERED, report, answer.name());
    }

    /** Notes what came of it. */
    public void conclude(String id, String handOverId, HandOverOutcome outcome) {
        var report = finder.lock(id);
        find(report, handOverId).conclude(outcome);
        ledger.record(CustodyEvent.CONCLUDED, report, outcome.name());
    }

    private HandOver find(HotlineReport report, String handOverId) {
        return sent.of(report).stream()
                .filter(each ->
                        PublicId.hasForm(handOverId) && each.getPublicId().equals(handOverId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("HandOver"));
    }

    /** Notes what somebody found who looked again, outside of this system: nothing is fetched here. */
    public void check(String id, boolean stillUp) {
        var report = finder.lock(id);
        var watch = sent.watch(report);
        moves.move(report, stillUp ? ReportStatus.STILL_UP : ReportStatus.REMOVED);
        if (!stillUp) {
            watch.ifPresent(RemovalWatch::end);
        } else if (watch.isPresent()) {
            watch.get().stillUp(clock.instant());
        } else {
            unit.em().persist(new RemovalWatch(report, clock.instant()));
        }
    }

    /**
     * Makes the file by which a provider is told, with the address in it and nothing of who reported.
     *
     * @throws DomainException when it is no picture of abuse, or a police unit does not let us tell yet, or the caller has
     *     seen enough for now
     */
    public ProviderNotice notice(String id) {
        limits.require(caller.account().getPublicId());
        var report = finder.lock(id);
        var found = finder.assessments(report).stream()
                .filter(each -> each.getCategory() == CoarseCategory.CHILD_ABUSE)
                .reduce((before, last) -> last);
        DomainException.require(found.isPresent() && report.getStatus().isForProvider(), "hotline_rule_notice");
        requireNoHold(report);
        var key = keys.find(report.getKeyId()).orElseThrow(() -> new NotFoundException("HotlineReport"));
        var notice = sender.notice(
                key.derive("notice"),
                key.decrypt(ReportTexts.ADDRESS, report.getAddress()),
                found.get().getAssessedAt());
        ledger.record(CustodyEvent.NOTICE_MADE, report, "");
        return notice;
    }
}
