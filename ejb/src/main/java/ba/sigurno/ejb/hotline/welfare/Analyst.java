package ba.sigurno.ejb.hotline.welfare;

/** An analyst of the hotline, by the public id of the account. */
public record Analyst(String id, String name) {}
