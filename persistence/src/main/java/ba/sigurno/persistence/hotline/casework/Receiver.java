package ba.sigurno.persistence.hotline.casework;

import ba.sigurno.persistence.hotline.intake.ReportStatus;

/** To whom a report is handed over. */
public enum Receiver {
    /** Federalna uprava policije. */
    POLICE_FBIH(ReportStatus.FORWARDED_POLICE),
    /** MUP Republike Srpske. */
    POLICE_RS(ReportStatus.FORWARDED_POLICE),
    /** Policija Brčko distrikta BiH. */
    POLICE_BD(ReportStatus.FORWARDED_POLICE),
    /** The hotline of the country where it is hosted. */
    INHOPE(ReportStatus.FORWARDED_INHOPE);

    private final ReportStatus status;

    Receiver(ReportStatus status) {
        this.status = status;
    }

    /** Returns the status of a report that was handed to it. */
    public ReportStatus status() {
        return status;
    }
}
