package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.ejb.identity.access.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets counsellors talk with those who wait, each with their own. */
@Stateless
@RolesAllowed("COUNSELLOR")
public class ChatDeskService {

    @Inject
    private ChatRooms rooms;

    @Inject
    private Caller caller;

    /** Returns who waits and the caller's own conversations. */
    public ChatDesk desk() {
        return rooms.desk(own());
    }

    /** Says that the caller is there for chats. */
    public void arrive() {
        rooms.arrive(own());
    }

    /** Says that the caller is not; conversations that are open go on. */
    public void depart() {
        rooms.depart(own());
    }

    /** Takes the first in the line; returns the id of the conversation. */
    public String take() {
        return rooms.take(own());
    }

    /** Returns a conversation of the caller. */
    public TakenChat view(String id) {
        return rooms.view(own(), id);
    }

    /**
     * Adds a line, once.
     *
     * @param lineId by which the browser names the line, also when it sends it again
     */
    public void answer(String id, String lineId, String words) {
        rooms.answer(own(), id, lineId, words);
    }

    /** Ends a conversation: no word of it is left. */
    public void end(String id) {
        rooms.end(own(), id);
    }

    /** Counts the conversations, for who plans the shifts. */
    @RolesAllowed("SUPERVISOR")
    public ChatCounts counts() {
        return rooms.counts();
    }

    private String own() {
        return caller.account().getPublicId();
    }
}
