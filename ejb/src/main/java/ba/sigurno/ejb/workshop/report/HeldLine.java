package ba.sigurno.ejb.workshop.report;

/**
 * The workshops that were held of one month, trainer, authority or topic, as {@code name} says.
 *
 * @param girls the girls among the pupils of the workshops that counted them and may be told of; null when there is none
 * @param boys the boys, of the same workshops
 */
public record HeldLine(String name, long workshops, long minutes, long pupils, Long girls, Long boys, long adults) {}
