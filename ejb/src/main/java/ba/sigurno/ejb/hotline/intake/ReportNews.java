package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.persistence.hotline.intake.ReportStatus;

/** How a report stands, in as many words as its reporter needs: none of them tells how a case is worked on. */
public enum ReportNews {
    RECEIVED,
    ASKED,
    LOOKED_AT,
    KNOWN,
    NOT_OURS,
    NOT_ILLEGAL,
    HARMFUL,
    HANDED_OVER,
    REMOVED,
    CLOSED;

    static ReportNews of(ReportStatus status) {
        return switch (status) {
            case RECEIVED -> RECEIVED;
            case NEEDS_INFO -> ASKED;
            case TRIAGED -> LOOKED_AT;
            case DUPLICATE -> KNOWN;
            case OUT_OF_REMIT -> NOT_OURS;
            case NOT_ILLEGAL -> NOT_ILLEGAL;
            case HARMFUL, REFERRED -> HARMFUL;
            case ILLEGAL, FORWARDED_POLICE, FORWARDED_INHOPE, NOTICE_SENT, STILL_UP -> HANDED_OVER;
            case REMOVED -> REMOVED;
            case CLOSED, SHREDDED -> CLOSED;
        };
    }
}
