package ba.sigurno.ejb.training.planning;

import ba.sigurno.ejb.entity.Choice;
import java.util.List;

/**
 * The assistants of a session.
 *
 * @param title of the session
 * @param assistants those who help
 * @param others trainers who could
 * @param over whether nothing changes any more
 */
public record AssistantPage(String title, List<Choice> assistants, List<Choice> others, boolean over) {}
