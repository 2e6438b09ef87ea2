package ba.sigurno.ejb.workshop.request;

/** A topic that can be asked for; {@code ages} is empty when it is for every age. */
public record TopicChoice(String code, String title, String description, String ages) {}
