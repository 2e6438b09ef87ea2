package ba.sigurno.ejb.training.material;

import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.persistence.training.material.SessionMaterial;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A material that is to be added: a link or a file.
 *
 * @param link null or empty for a file
 * @param file null for a link
 * @param after the number of the meeting, from 1, after which participants see it; null for at once
 * @param forLeaders whether only the trainer and those who assist see it
 */
public record MaterialCommand(
        @NotNull @Size(max = SessionMaterial.TITLE_LENGTH) String title,
        @Size(max = TrainingSession.LINK_LENGTH) String link,
        SentFile file,
        Integer after,
        boolean forLeaders) {}
