package ba.sigurno.ejb.workshop.material;

import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.material.MaterialAudience;
import ba.sigurno.persistence.workshop.material.TopicMaterial;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A material that is to be added to a topic: a link or a file.
 *
 * @param link null or empty for a file
 * @param file null for a link
 * @param audience who sees it
 */
public record TopicMaterialCommand(
        @NotNull @Size(max = TopicMaterial.TITLE_LENGTH) String title,
        @Size(max = TrainingSession.LINK_LENGTH) String link,
        SentFile file,
        @NotNull MaterialAudience audience) {}
