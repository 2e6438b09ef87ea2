package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.job.Promise;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.intake.HotlineMessage;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.intake.ReporterContact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Shreds reports whose time is over: destroys the key, so that no backup can be read either, and what it encrypted. */
@Singleton
@PermitAll
public class ReportShredder {

    private static final int PORTION = 200;

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private CustodyLedger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "SIGURNO_HOTLINE_KEPT_DAYS", defaultValue = "90")
    private int days;

    /** Returns the promise about what was reported. */
    @Produces
    public Promise reports() {
        return Promise.of(
                        "hotline_report",
                        ReportShredder.class,
                        HotlineReport.CLOSED_BEFORE,
                        (due, at) -> due.setParameter("status", ReportStatus.CLOSED)
                                .setParameter("before", at.minus(Duration.ofDays(days))))
                .inConfidence();
    }

    /** Shreds a portion of those that were closed long enough ago; what is more in the next hour. */
    @OnOneServer
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void shred() {
        reports()
                .due(unit.em(), HotlineReport.class, clock.instant())
                .setMaxResults(PORTION)
                .getResultList()
                .forEach(this::shred);
    }

    private void shred(HotlineReport report) {
        keys.destroy(report.getKeyId());
        unit.em()
                .createNamedQuery(ReporterContact.OF_REPORT, ReporterContact.class)
                .setParameter("reportId", report.getId())
                .getResultList()
                .forEach(contact -> {
                    keys.destroy(contact.getKeyId());
                    unit.em().remove(contact);
                });
        unit.em()
                .createNamedQuery(HotlineMessage.DELETE_OF_REPORT)
                .setParameter("reportId", report.getId())
                .executeUpdate();
        report.moveTo(ReportStatus.SHREDDED, clock.instant());
        ledger.recordByNobody(CustodyEvent.MOVED, report, ReportStatus.SHREDDED.name());
    }
}
