package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.helpline.shift.HelplineHours;
import ba.sigurno.ejb.identity.access.AnonymousPlaces;
import ba.sigurno.ejb.identity.access.RateLimiter;
import ba.sigurno.ejb.identity.access.RateLimiter.Limit;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Lets anybody talk with a counsellor, without a name. */
@Stateless
@PermitAll
public class ChatService {

    @Inject
    private ChatRooms rooms;

    @Inject
    private HelplineHours hours;

    @Inject
    private RateLimiter limiter;

    @Inject
    private Clock clock;

    /**
     * Opens a conversation, which then waits for a counsellor; the same one when the form is sent again.
     *
     * @param ticket a random id that came with the form, by which the browser names the conversation from now on
     * @param reader the language in which the child reads
     * @param place the code of where it comes from ({@link AnonymousPlaces})
     * @throws DomainException when the helpline is closed, or too many are open, or came from there just now
     */
    public ChatView begin(String ticket, Language reader, String place) {
        if (!PublicId.hasForm(ticket)) {
            throw new NotFoundException("ChatRoom");
        }
        return rooms.look(ticket).orElseGet(() -> {
            DomainException.require(hours.current().openUntil(clock.instant()).isPresent(), "helpline_rule_closed");
            DomainException.require(limiter.takes(Limit.CHAT_BY_PLACE, place), "helpline_rule_slower");
            return rooms.begin(ticket, reader);
        });
    }

    /** Returns a conversation; empty when it is over. */
    public Optional<ChatView> look(String ticket) {
        return rooms.look(ticket);
    }

    /**
     * Returns the conversation with a code, to go on with it after the page was lost; empty when it is for none, or
     * mistyped. Only those count that are for none though not mistyped: who wrote from the same school before keeps nobody out.
     *
     * @throws DomainException when too many of these came from there just now, also when this one is right
     */
    public Optional<ChatView> find(String typed, String place) {
        return TypedCode.read(typed, ChatRoom.CODE_BYTES).flatMap(code -> find(code, place));
    }

    private Optional<ChatView> find(TypedCode code, String place) {
        DomainException.require(limiter.allows(Limit.CHAT_CODE_BY_PLACE, place), "helpline_rule_slower");
        var found = rooms.find(code);
        if (found.isEmpty()) {
            limiter.failed(Limit.CHAT_CODE_BY_PLACE, place);
        }
        return found;
    }

    /**
     * Adds a line, once; empty when the conversation is over.
     *
     * @param lineId by which the browser names the line, also when it sends it again
     * @throws DomainException when it is empty, too long or brings content, or there are too many
     */
    public Optional<ChatView> say(String ticket, String lineId, String words) {
        return rooms.say(ticket, lineId, words);
    }

    /** Ends a conversation: no word of it is left. */
    public void leave(String ticket) {
        rooms.leave(ticket);
    }
}
