package ba.sigurno.persistence.hotline.police;

/** How a request of the police stands. */
public enum PoliceRequestStatus {
    /** Entered by one person, and waits for another. */
    ENTERED,
    APPROVED,
    REFUSED
}
