package ba.sigurno.ejb.demo.centre;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.hotline.intake.IntakeService;
import ba.sigurno.persistence.hotline.casework.CoarseCategory;
import ba.sigurno.persistence.hotline.casework.ReportAssessment;
import ba.sigurno.persistence.hotline.casework.ReportVerdict;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.handover.DutyContact;
import ba.sigurno.persistence.hotline.handover.HandOver;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.handover.RemovalWatch;
import ba.sigurno.persistence.hotline.intake.ContentKind;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import ba.sigurno.persistence.hotline.intake.SiteKind;
import ba.sigurno.persistence.hotline.police.GivenToPolice;
import ba.sigurno.persistence.hotline.police.PoliceRequest;
import ba.sigurno.persistence.hotline.welfare.Supervision;
import ba.sigurno.persistence.i18n.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Creates reports of addresses that lead nowhere, in several statuses, and what else the pages of the hotline show. */
@Singleton
@PermitAll
public class DemoReports {

    private static final String PLACE = "demonstration";
    private static final int MINUTES = 4;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private IntakeService intake;

    @Inject
    private CustodyLedger ledger;

    @Inject
    private Clock clock;

    /**
     * Creates all of it, unless there is any report.
     *
     * @param analysts the public ids of two accounts
     */
    public void load(List<String> analysts) {
        if (unit.em()
                        .createQuery("SELECT COUNT(r) FROM HotlineReport r", Long.class)
                        .getSingleResult()
                > 0) {
            return;
        }
        var now = clock.instant();
        DemoFiles.rows("hotline.csv").forEach(row -> read(row, analysts, now));
        var today = LocalDate.now(clock);
        unit.em()
                .persist(new DutyContact(
                        Receiver.POLICE_FBIH,
                        "Dežurni inspektor",
                        "BA-BIH",
                        "+387 33 000 001",
                        today.minusDays(60),
                        null));
        unit.em()
                .persist(new DutyContact(
                        Receiver.POLICE_RS,
                        "Dežurni inspektor",
                        "BA-SRP",
                        "+387 51 000 001",
                        today.minusDays(60),
                        today.plusDays(120)));
        unit.em()
                .persist(new DutyContact(
                        Receiver.POLICE_BD, "Dežurna služba", "BA-BRC", "+387 49 000 001", today.minusDays(60), null));
        unit.em()
                .persist(new PoliceRequest(
                        Receiver.POLICE_FBIH,
                        "PROBA-17",
                        "ZKP FBiH, član 86.",
                        today.minusDays(2),
                        GivenToPolice.EXPERT,
                        analysts.get(0),
                        now));
        unit.em().persist(new Supervision(analysts.get(0), today.minusDays(35), today.minusDays(5), today));
        unit.em().persist(new Supervision(analysts.get(1), today.minusDays(10), today.plusDays(20), today));
    }

    private void read(CSVRecord row, List<String> analysts, Instant now) {
        var ticket = intake.receive(
                row.get("address"), Language.ofTag(row.get("language")).orElseThrow(), PLACE);
        intake.describe(ticket, ReportTheme.valueOf(row.get("theme")));
        intake.specify(ticket, ContentKind.valueOf(row.get("content")), SiteKind.valueOf(row.get("site")), null);
        var report = unit.em()
                .createNamedQuery(HotlineReport.BY_PUBLIC_ID, HotlineReport.class)
                .setParameter("publicId", ticket.substring(0, ticket.indexOf('.')))
                .getSingleResult();
        var unitOfPolice = row.get("unit") == null ? null : Receiver.valueOf(row.get("unit"));
        for (var step :
                row.get("steps") == null ? new String[0] : row.get("steps").split(" ")) {
            var status = ReportStatus.valueOf(step);
            if (status == ReportStatus.TRIAGED && row.get("analysts") != null) {
                analysts.stream()
                        .limit(Integer.parseInt(row.get("analysts")))
                        .forEach(analyst -> assess(report, analyst, row, now));
            }
            if (status == ReportStatus.FORWARDED_POLICE) {
                handOver(report, unitOfPolice, now.minus(Duration.ofDays(4)));
            }
            if (status == ReportStatus.NOTICE_SENT) {
                var told = now.minus(Duration.ofHours(25));
                handOver(report, Receiver.PROVIDER, told);
                unit.em().persist(new RemovalWatch(report, told));
            }
            report.moveTo(status, now);
            ledger.recordByNobody(CustodyEvent.MOVED, report, status.name());
        }
        if (unitOfPolice != null && report.isWithCentre()) {
            report.markUrgent(now.minus(Duration.ofMinutes(20)));
            ledger.recordByNobody(CustodyEvent.URGENT, report, "");
            unit.em().persist(HandOver.alert(report, unitOfPolice, now.minus(Duration.ofMinutes(10))));
            ledger.recordByNobody(CustodyEvent.ALERTED, report, unitOfPolice.name());
        }
    }

    private void assess(HotlineReport report, String analyst, CSVRecord row, Instant now) {
        var category = row.get("category");
        unit.em()
                .persist(new ReportAssessment(
                        report,
                        analyst,
                        now.minus(Duration.ofDays(5)),
                        ReportVerdict.valueOf(row.get("verdict")),
                        category == null ? null : CoarseCategory.valueOf(category),
                        "BA",
                        "Proba d.o.o.",
                        MINUTES));
        ledger.recordByNobody(CustodyEvent.ASSESSED, report, row.get("verdict"));
    }

    private void handOver(HotlineReport report, Receiver receiver, Instant at) {
        var sent = HandOver.of(report, receiver, at, at.plus(Duration.ofDays(3)), "");
        if (receiver.isPolice()) {
            var then = at.plus(Duration.ofHours(2));
            sent.acknowledge(then, then, "PROBA-1");
        }
        unit.em().persist(sent);
        ledger.recordByNobody(CustodyEvent.HANDED_OVER, report, receiver.name());
    }
}
