package ba.sigurno.persistence.hotline.custody;

/** What the custody ledger records: what happened with reports, and what else people of the hotline did. */
public enum CustodyEvent {
    RECEIVED,
    /** Its address was shown to an analyst. */
    SEEN,
    /** A child is at risk now. */
    URGENT,
    /** It got another status; the detail names it. */
    MOVED,
    /** The centre wrote to the reporter. */
    WRITTEN,
    /** An analyst assessed it; the detail names the verdict. */
    ASSESSED,
    /** A police unit was called before it was assessed; the detail names the unit. */
    ALERTED,
    /** It was handed over; the detail names to whom. */
    HANDED_OVER,
    /** Its receiver has it; the detail names who. */
    ACKNOWLEDGED,
    /** A police unit said whether the provider may be told; the detail names the answer. */
    ANSWERED,
    /** Its receiver said what came of it; the detail names the outcome. */
    CONCLUDED,
    /** A file with its address was made for the provider. */
    NOTICE_MADE,
    /** A duty contact of a police unit was entered; the detail names the unit. */
    CONTACT_NAMED,
    /** A duty contact of a police unit was removed; the detail names the unit. */
    CONTACT_REMOVED,
    /** A day of supervision of an analyst was entered. */
    SUPERVISED,
    /** A police unit asked the centre for something; the detail names the unit. */
    ASKED,
    /** Two people agreed to give that; the detail names what. */
    GIVEN,
    /** The second one refused; the detail names what. */
    REFUSED
}
