package ba.sigurno.ejb.identity.admission;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/**
 * A list of people to invite as it was read.
 *
 * @param lines its rows, those that are refused first
 */
public record InvitationDocument(List<InvitationLine> lines) {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** Counts the rows with an effect. */
    public long count(InvitationEffect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }

    /** Returns the number of invitations that are sent. */
    public int sent() {
        return (int) lines.stream().filter(line -> line.effect().isSent()).count();
    }

    /** Returns whether it can be sent: no row is refused, and somebody is invited. */
    public boolean isFit() {
        return sent() > 0 && lines.stream().noneMatch(line -> line.effect().isRefused());
    }

    static InvitationDocument read(String json) {
        return JSON.fromJson(json, InvitationDocument.class);
    }

    String write() {
        return JSON.toJson(this);
    }
}
