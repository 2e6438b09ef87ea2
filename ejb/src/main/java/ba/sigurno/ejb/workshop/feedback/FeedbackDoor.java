package ba.sigurno.ejb.workshop.feedback;

/** The workshop that a code is for, as those who were there know it. */
public record FeedbackDoor(String topic, String school) {}
