package ba.sigurno.ejb.helpline.shift;

/** The opening hours were changed. */
public record OpeningChanged() {}
