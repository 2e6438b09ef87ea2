package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.ejb.hotline.custody.CustodyLedger;
import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives a report another status, and records that. */
@ApplicationScoped
public class CaseMoves {

    @Inject
    private CustodyLedger ledger;

    @Inject
    private Clock clock;

    /** Moves a report that the caller has locked; refuses a status that may not follow. */
    public void move(HotlineReport report, ReportStatus status) {
        report.moveTo(status, clock.instant());
        ledger.record(CustodyEvent.MOVED, report, status.name());
    }
}
