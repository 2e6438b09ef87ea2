package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.persistence.hotline.intake.ReportStatus;
import java.time.Instant;

/** A report of a child at risk, which no police unit has acknowledged, and since when that is known. */
public record UrgentLine(String id, Instant since, ReportStatus status) {}
