package ba.sigurno.ejb.training.message;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.training.message.MessageAudience;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A message to participants of a session.
 *
 * @param key a {@link PublicId} made when the message was begun: sent again under it, it goes out once
 * @param receivers how many the sender was told that get it
 */
public record MessageCommand(
        @NotNull @Size(min = PublicId.LENGTH, max = PublicId.LENGTH)
        String key,

        @NotNull MessageAudience audience,
        String subject,
        String text,
        int receivers) {}
