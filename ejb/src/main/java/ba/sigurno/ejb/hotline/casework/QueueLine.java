package ba.sigurno.ejb.hotline.casework;

import ba.sigurno.persistence.hotline.intake.HotlineReport;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import ba.sigurno.persistence.hotline.intake.ReportTheme;
import java.time.Instant;

/**
 * A report in the queue: nothing of what was written.
 *
 * @param urgent whether a child is at risk now
 * @param theme null when that was not answered
 */
public record QueueLine(String id, Instant receivedAt, ReportStatus status, boolean urgent, ReportTheme theme) {

    static QueueLine of(HotlineReport report) {
        return new QueueLine(
                report.getPublicId(), report.getReceivedAt(), report.getStatus(), report.isUrgent(), report.getTheme());
    }
}
