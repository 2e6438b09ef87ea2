package ba.sigurno.persistence.hotline.handover;

import ba.sigurno.persistence.hotline.intake.ReportStatus;
import java.util.List;
import java.util.stream.Stream;

/** To whom a report is handed over. */
public enum Receiver {
    /** Federalna uprava policije. */
    POLICE_FBIH(ReportStatus.FORWARDED_POLICE),
    /** MUP Republike Srpske. */
    POLICE_RS(ReportStatus.FORWARDED_POLICE),
    /** Policija Brčko distrikta BiH. */
    POLICE_BD(ReportStatus.FORWARDED_POLICE),
    /** The hotline of the country where it is hosted. */
    INHOPE(ReportStatus.FORWARDED_INHOPE),
    /** Who hosts it. */
    PROVIDER(ReportStatus.NOTICE_SENT);

    private final ReportStatus status;

    Receiver(ReportStatus status) {
        this.status = status;
    }

    /** Returns the police units. */
    public static List<Receiver> police() {
        return Stream.of(values()).filter(Receiver::isPolice).toList();
    }

    /** Returns the status of a report that was handed to it. */
    public ReportStatus status() {
        return status;
    }

    /** Returns whether it is a police unit. */
    public boolean isPolice() {
        return status == ReportStatus.FORWARDED_POLICE;
    }
}
