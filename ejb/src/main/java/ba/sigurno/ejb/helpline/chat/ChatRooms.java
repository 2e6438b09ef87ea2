package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversations of this server, in the order in which they began. They are in its memory alone, bounded, and gone as soon as
 * one side ends them or nothing has been said for half an hour.
 */
@ApplicationScoped
public class ChatRooms {

    /** The conversations at once, those that wait among them. */
    static final int MAX_ROOMS = 300;

    /** The conversations that a counsellor has at once. */
    static final int MAX_AT_ONCE = 3;

    /** A counsellor who has not looked for so long is not there. */
    static final Duration PRESENCE = Duration.ofMinutes(10);

    private final Map<String, ChatRoom> rooms = new LinkedHashMap<>();
    private final Map<String, Instant> present = new HashMap<>();
    private Clock clock;

    /** Lets the container create its proxy. */
    protected ChatRooms() {}

    /** Uses the clock to notice that nothing is said any more. */
    @Inject
    public ChatRooms(Clock clock) {
        this.clock = clock;
    }

    /** Opens a conversation; one that has been opened by this ticket stays as it is. */
    synchronized ChatView begin(String ticket, Language reader) {
        sweep();
        if (!rooms.containsKey(ticket)) {
            DomainException.require(rooms.size() < MAX_ROOMS, "helpline_rule_full");
            rooms.put(ticket, new ChatRoom(ticket, reader, clock.instant()));
        }
        return view(rooms.get(ticket));
    }

    /** Returns a conversation to the child; empty when it is over. */
    synchronized Optional<ChatView> look(String ticket) {
        var room = child(ticket);
        room.ifPresent(found -> found.seen(clock.instant()));
        return room.map(this::view);
    }

    /** Returns the conversation with this code; each is compared, whether one fits or not. */
    synchronized Optional<ChatView> find(TypedCode code) {
        sweep();
        return rooms.values().stream().filter(room -> room.code().equals(code) && !room.isLeft()).toList().stream()
                .findFirst()
                .map(this::view);
    }

    /** Adds a line of the child, once; empty when the conversation is over. */
    synchronized Optional<ChatView> say(String ticket, String lineId, String words) {
        var room = child(ticket);
        room.ifPresent(found -> found.say(false, lineId, words, clock.instant()));
        return room.map(this::view);
    }

    /** Ends a conversation by the child: no word of it is left. */
    synchronized void leave(String ticket) {
        child(ticket).ifPresent(room -> {
            room.leave();
            if (room.isWaiting()) {
                rooms.remove(ticket);
            }
        });
    }

    /** Notes that a counsellor is there for chats. */
    synchronized void arrive(String counsellor) {
        present.put(counsellor, clock.instant());
    }

    /** Notes that a counsellor is not there any more. */
    synchronized void depart(String counsellor) {
        present.remove(counsellor);
    }

    /** Returns what a counsellor sees, and notes that the counsellor still looks. */
    synchronized ChatDesk desk(String counsellor) {
        sweep();
        present.computeIfPresent(counsellor, (id, before) -> clock.instant());
        return new ChatDesk(
                present.containsKey(counsellor),
                isFull(counsellor),
                waiting()
                        .map(room -> new ChatDesk.Waiting(room.reader(), minutes(room)))
                        .toList(),
                own(counsellor)
                        .map(room -> new ChatDesk.Own(
                                room.id(), room.reader(), minutes(room), room.isUnanswered(), room.isLeft()))
                        .toList());
    }

    /** Gives the first in the line to a counsellor; returns its id. */
    synchronized String take(String counsellor) {
        sweep();
        DomainException.require(!isFull(counsellor), "helpline_rule_three_chats", MAX_AT_ONCE);
        var next = waiting().findFirst();
        DomainException.require(next.isPresent(), "helpline_rule_nobody_waits");
        next.get().take(counsellor, clock.instant());
        arrive(counsellor);
        return next.get().id();
    }

    /**
     * Returns a conversation to its counsellor.
     *
     * @throws NotFoundException when it is over, or another one's
     */
    synchronized TakenChat view(String counsellor, String id) {
        sweep();
        present.computeIfPresent(counsellor, (who, before) -> clock.instant());
        return taken(own(counsellor, id));
    }

    /** Adds a line of the counsellor, once. */
    synchronized void answer(String counsellor, String id, String lineId, String words) {
        sweep();
        own(counsellor, id).say(true, lineId, words, clock.instant());
    }

    /** Ends a conversation by its counsellor: no word of it is left. */
    synchronized void end(String counsellor, String id) {
        sweep();
        var room = own(counsellor, id);
        room.clear();
        rooms.remove(room.ticket());
    }

    /** Counts them, those who wait and the counsellors who are there. */
    public synchronized ChatCounts counts() {
        sweep();
        int waiting = (int) waiting().count();
        return new ChatCounts(
                present.size(),
                waiting,
                rooms.size() - waiting,
                waiting().findFirst().map(this::minutes).orElse(0L));
    }

    /** Forgets what is over, and who is gone. */
    synchronized void sweep() {
        var now = clock.instant();
        rooms.values().removeIf(room -> {
            boolean over = room.isOver(now);
            if (over) {
                room.clear();
            }
            return over;
        });
        present.values().removeIf(lastLook -> lastLook.plus(PRESENCE).isBefore(now));
    }

    private Optional<ChatRoom> child(String ticket) {
        sweep();
        return Optional.ofNullable(rooms.get(ticket)).filter(room -> !room.isLeft());
    }

    private ChatRoom own(String counsellor, String id) {
        return own(counsellor)
                .filter(room -> room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ChatRoom"));
    }

    private Stream<ChatRoom> own(String counsellor) {
        return rooms.values().stream().filter(room -> room.isOf(counsellor));
    }

    private boolean isFull(String counsellor) {
        return own(counsellor).filter(room -> !room.isLeft()).count() >= MAX_AT_ONCE;
    }

    private Stream<ChatRoom> waiting() {
        return rooms.values().stream().filter(ChatRoom::isWaiting);
    }

    private ChatView view(ChatRoom room) {
        return new ChatView(
                room.ticket(),
                room.code().groups(),
                room.isWaiting(),
                (int) waiting().takeWhile(other -> other != room).count(),
                !present.isEmpty(),
                room.lines());
    }

    private TakenChat taken(ChatRoom room) {
        return new TakenChat(room.id(), room.reader(), minutes(room), room.isLeft(), room.lines());
    }

    private long minutes(ChatRoom room) {
        return room.since(clock.instant()).toMinutes();
    }
}
