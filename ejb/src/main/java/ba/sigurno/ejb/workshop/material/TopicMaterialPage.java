package ba.sigurno.ejb.workshop.material;

import java.util.List;

/**
 * The materials of a topic, for editors.
 *
 * @param topic its title
 * @param materials the first added first
 */
public record TopicMaterialPage(String topic, List<TopicMaterialLine> materials) {}
