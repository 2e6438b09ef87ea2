package ba.sigurno.ejb.hotline.custody;

import ba.sigurno.persistence.hotline.custody.CustodyEvent;
import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.intake.ReportStatus;
import java.util.List;

/** A time that is measured from a report, up to the first of some entries of the ledger. */
public enum TimeMeasure {
    /** Until a police unit was called or had it. */
    TO_POLICE(
            List.of(CustodyEvent.HANDED_OVER, CustodyEvent.ALERTED),
            Receiver.police().stream().map(Receiver::name).toList()),
    /** Until a police unit said to have it, at the time that was typed. */
    TO_ACKNOWLEDGEMENT(
            List.of(CustodyEvent.ACKNOWLEDGED),
            Receiver.police().stream().map(Receiver::name).toList()),
    /** Until its provider was told. */
    TO_PROVIDER(List.of(CustodyEvent.HANDED_OVER), List.of(Receiver.PROVIDER.name())),
    /** Until it was found to be gone. */
    TO_REMOVAL(List.of(CustodyEvent.MOVED), List.of(ReportStatus.REMOVED.name()));

    private final List<CustodyEvent> events;
    private final List<String> details;

    TimeMeasure(List<CustodyEvent> events, List<String> details) {
        this.events = events;
        this.details = details;
    }

    List<CustodyEvent> events() {
        return events;
    }

    List<String> details() {
        return details;
    }
}
