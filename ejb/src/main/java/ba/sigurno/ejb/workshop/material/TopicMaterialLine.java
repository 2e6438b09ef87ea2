package ba.sigurno.ejb.workshop.material;

import ba.sigurno.ejb.file.FileLine;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import ba.sigurno.persistence.workshop.material.TopicMaterial;

/**
 * A material of a topic.
 *
 * @param id its public id, by which a file is fetched
 * @param link null for a file
 * @param file null for a link
 * @param audience who sees it
 */
public record TopicMaterialLine(String id, String title, String link, FileLine file, MaterialAudience audience) {

    static TopicMaterialLine of(TopicMaterial material) {
        return new TopicMaterialLine(
                material.getPublicId(),
                material.getTitle(),
                material.getLink(),
                FileLine.of(material.getFile()),
                material.getAudience());
    }
}
