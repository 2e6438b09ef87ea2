package ba.sigurno.ejb.workshop.topic;

import ba.sigurno.ejb.workshop.topic.TopicModules.Titled;
import java.util.List;

/**
 * A topic in the list of editors.
 *
 * @param code its code
 * @param title its title
 * @param ages the age it is for; empty for every age
 * @param offered whether it can be requested
 * @param modules the modules that belong to it
 */
public record TopicLine(String code, String title, String ages, boolean offered, List<Titled> modules) {}
