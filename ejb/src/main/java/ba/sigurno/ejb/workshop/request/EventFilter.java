package ba.sigurno.ejb.workshop.request;

/**
 * The workshops that a calendar shows; what is null limits nothing.
 *
 * @param trainerId the public id of who holds them
 * @param topic the code of their topic
 * @param authority the code of the authority of their schools
 */
public record EventFilter(String trainerId, String topic, String authority) {

    /** All that are in sight. */
    public static final EventFilter ALL = new EventFilter(null, null, null);
}
