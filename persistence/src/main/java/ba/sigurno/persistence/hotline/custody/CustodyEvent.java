package ba.sigurno.persistence.hotline.custody;

/** What the custody ledger records of a report. */
public enum CustodyEvent {
    RECEIVED,
    /** Its address was shown to an analyst. */
    SEEN,
    /** It got another status; the detail names it. */
    MOVED,
    /** The centre wrote to the reporter. */
    WRITTEN,
    /** An analyst assessed it; the detail names the verdict. */
    ASSESSED,
    /** It was handed over; the detail names to whom. */
    HANDED_OVER
}
