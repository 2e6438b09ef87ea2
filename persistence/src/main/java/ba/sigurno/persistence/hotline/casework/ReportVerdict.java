package ba.sigurno.persistence.hotline.casework;

import ba.sigurno.persistence.hotline.intake.ReportStatus;

/** What an analyst finds a report to be. The full classification belongs to the tools of INHOPE and is not kept here. */
public enum ReportVerdict {
    ILLEGAL(ReportStatus.ILLEGAL, 2),
    HARMFUL(ReportStatus.HARMFUL, 1),
    NOT_ILLEGAL(ReportStatus.NOT_ILLEGAL, 1);

    private final ReportStatus status;
    private final int analysts;

    ReportVerdict(ReportStatus status, int analysts) {
        this.status = status;
        this.analysts = analysts;
    }

    /** Returns the status of a report with this verdict. */
    public ReportStatus status() {
        return status;
    }

    /** Returns how many analysts must find it, each on their own, until it holds. */
    public int analysts() {
        return analysts;
    }
}
