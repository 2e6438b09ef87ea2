package ba.sigurno.ejb.workshop.team;

import java.time.Instant;
import java.util.List;

/**
 * Who comes to a planned workshop beside its trainer.
 *
 * @param assistants by name
 * @param guests of other institutions, by name
 * @param offers guests who could come, to who can change it
 * @param absentSince since when its trainer cannot come; null when the trainer can
 * @param changeable whether the reader can change it now
 */
public record WorkshopTeam(
        List<Assistant> assistants, List<Guest> guests, List<Offer> offers, Instant absentSince, boolean changeable) {

    /** A workshop that is not planned. */
    static final WorkshopTeam NONE = new WorkshopTeam(List.of(), List.of(), List.of(), null, false);

    /** A guest; {@code slotId} is the public id of the time that is used. */
    public record Guest(String slotId, String name, String institution) {}

    /** A guest who speaks on the topic and can come from {@code startsAt} to {@code endsAt}, which covers the workshop. */
    public record Offer(
            String slotId, String name, String institution, String municipality, Instant startsAt, Instant endsAt) {}

    /**
     * Somebody who comes beside the trainer.
     *
     * @param accountId the public id of the account
     * @param successor whether the workshop can be handed over to that person
     */
    public record Assistant(String accountId, String name, boolean trainee, boolean successor) {}
}
