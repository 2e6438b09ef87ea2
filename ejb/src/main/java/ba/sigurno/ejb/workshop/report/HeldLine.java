package ba.sigurno.ejb.workshop.report;

/** The workshops that were held of one month, trainer, authority or topic, as {@code name} says. */
public record HeldLine(String name, long workshops, long minutes, long pupils, long adults) {}
