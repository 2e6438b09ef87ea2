package ba.sigurno.ejb.workshop.road;

/**
 * The time on the road between two municipalities.
 *
 * @param fromId by which the outside names one of them, see {@link ba.sigurno.ejb.register.MunicipalityFinder#find}
 * @param from its name, in the reader's script
 * @param estimated the estimate in minutes; null when there is none
 * @param corrected what a planner knows better; null when the estimate stands
 */
public record RoadLine(String fromId, String from, String toId, String to, Integer estimated, Integer corrected) {}
