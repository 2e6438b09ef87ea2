package ba.sigurno.ejb.partners.guideline;

/**
 * Which deliveries are looked for.
 *
 * @param versionId of this version; null for any
 * @param text what the name or the licence of the licensee holds; null for any
 * @param state null for any
 */
public record DeliveryFilter(String versionId, String text, State state) {

    /** How a delivery stands. */
    public enum State {
        /** Not acknowledged. */
        WAITING,
        /** Not acknowledged for {@value DeliveryService#OVERDUE_DAYS} days. */
        OVERDUE,
        ACKNOWLEDGED
    }
}
