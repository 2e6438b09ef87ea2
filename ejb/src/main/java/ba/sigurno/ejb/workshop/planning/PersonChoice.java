package ba.sigurno.ejb.workshop.planning;

/** Somebody who can hold a workshop. */
public record PersonChoice(String publicId, String name) {}
