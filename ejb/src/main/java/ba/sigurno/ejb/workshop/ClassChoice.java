package ba.sigurno.ejb.workshop;

/** A class for which a workshop can be asked. */
public record ClassChoice(String publicId, String name, int grade, String school) {}
