package ba.sigurno.ejb.workshop.request;

import ba.sigurno.ejb.workshop.topic.TopicModules.Titled;
import java.util.List;

/**
 * A topic that can be asked for.
 *
 * @param code its code
 * @param title its title
 * @param description what it is about
 * @param ages the age it is for; empty when it is for every age
 * @param modules the modules that belong to it
 */
public record TopicChoice(String code, String title, String description, String ages, List<Titled> modules) {}
