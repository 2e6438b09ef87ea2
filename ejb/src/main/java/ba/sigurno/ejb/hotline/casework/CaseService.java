package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.hotline.intake.ReportTexts;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.persistence.hotline.casework.ReportAssessment;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.intake.HotlineMessage;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.intake.ReportWords;
import ba.sigurno.persistence.hotline.intake.ReporterContact;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an analyst does with a report. Each deed is an entry of the custody ledger. */
@Stateless
@RolesAllowed("ANALYST")
public class CaseService {

    /** The statuses that an analyst gives a report without more. */
    static final List<ReportStatus> STEPS = List.of(
            ReportStatus.TRIAGED,
            ReportStatus.DUPLICATE,
            ReportStatus.OUT_OF_REMIT,
            ReportStatus.REFERRED,
            ReportStatus.CLOSED);

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private CaseFinder finder;

    @Inject
    private CaseMoves moves;

    @Inject
    private ExposureLimits limits;

    @Inject
    private CustodyLedger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Returns what was written in a report, for a click and not for a look.
     *
     * @throws DomainException when the caller has seen enough for now
     */
    public RevealedReport reveal(String id) {
        limits.require(own());
        var report = finder.find(id);
        var key = keys.find(report.getKeyId()).orElseThrow(() -> new NotFoundException("HotlineReport"));
        ledger.record(CustodyEvent.SEEN, report, "");
        var email = unit.em()
                .createNamedQuery(ReporterContact.OF_REPORT, ReporterContact.class)
                .setParameter("reportId", report.getId())
                .getResultStream()
                .flatMap(
                        contact -> keys
                                .find(contact.getKeyId())
                                .map(own -> own.decrypt(ReportTexts.EMAIL, contact.getEmail()))
                                .stream())
                .findFirst();
        return new RevealedReport(
                ReportWords.defanged(key.decrypt(ReportTexts.ADDRESS, report.getAddress())),
                Optional.ofNullable(report.getComment())
                        .map(comment -> ReportWords.defanged(key.decrypt(ReportTexts.COMMENT, comment)))
                        .orElse(""),
                email.orElse(""));
    }

    /** Gives a report a status that needs no more than a decision. */
    public void advance(String id, ReportStatus status) {
        DomainException.require(STEPS.contains(status), "hotline_rule_status");
        moves.move(finder.lock(id), status);
    }

    /** Notes that a child is at risk now: the report comes first until a police unit has acknowledged it. */
    public void markUrgent(String id) {
        var report = finder.lock(id);
        report.markUrgent(clock.instant());
        ledger.record(CustodyEvent.URGENT, report, "");
    }

    /** Writes to the reporter; with a question the report waits for the answer. */
    public void write(String id, String typed, boolean question) {
        var words = ReportWords.comment(typed);
        DomainException.require(!words.isEmpty(), "hotline_rule_no_words");
        var report = finder.lock(id);
        var key = keys.find(report.getKeyId()).orElseThrow(() -> new NotFoundException("HotlineReport"));
        unit.em().persist(new HotlineMessage(report, true, clock.instant(), ReportTexts.message(key, report, words)));
        ledger.record(CustodyEvent.WRITTEN, report, "");
        if (question && report.getStatus() != ReportStatus.NEEDS_INFO) {
            moves.move(report, ReportStatus.NEEDS_INFO);
        }
    }

    /**
     * Keeps what the caller found, once. A verdict holds when as many analysts have found it as it asks for; nobody
     * decides alone that something is illegal.
     */
    public void assess(String id, AssessmentCommand found) {
        var report = finder.lock(id);
        DomainException.require(report.getStatus() == ReportStatus.TRIAGED, "hotline_rule_status");
        var before = finder.assessments(report);
        DomainException.require(
                before.stream().noneMatch(one -> one.getAnalystId().equals(own())), "hotline_rule_assessed");
        var country = Optional.ofNullable(found.hostCountry())
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT));
        var provider = FreeText.check(found.provider(), ReportAssessment.PROVIDER_LENGTH);
        unit.em()
                .persist(new ReportAssessment(
                        report,
                        own(),
                        clock.instant(),
                        found.verdict(),
                        found.category(),
                        country.orElse(null),
                        provider.isEmpty() ? null : provider,
                        found.minutes()));
        ledger.record(CustodyEvent.ASSESSED, report, found.verdict().name());
        long same = 1
                + before.stream()
                        .filter(one -> one.getVerdict() == found.verdict())
                        .count();
        if (same >= found.verdict().analysts()) {
            moves.move(report, found.verdict().status());
        }
    }

    private String own() {
        return caller.account().getPublicId();
    }
}
