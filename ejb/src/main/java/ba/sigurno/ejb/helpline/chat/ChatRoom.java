package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.PastedContent;
import ba.sigurno.persistence.text.TypedCode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One conversation. It is in memory and nowhere else; nothing says who the child is. {@link ChatRooms} lets one thread at a time
 * work on it.
 */
final class ChatRoom {

    /** The lines of one conversation: more than two people write in an hour. */
    static final int MAX_LINES = 400;

    /** The greatest length of a line, in characters. */
    static final int MAX_WORDS = 500;

    /** The random bytes of the code by which a child comes back. */
    static final int CODE_BYTES = 5;

    /** A conversation without a word for so long is over. */
    static final Duration SILENCE = Duration.ofMinutes(30);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id = PublicId.random();
    private final String ticket;
    private final TypedCode code = randomCode();
    private final Language reader;
    private final Instant begunAt;
    private final List<ChatLine> lines = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private Instant lastSign;
    private String counsellor;
    private boolean left;

    /**
     * Begins one.
     *
     * @param ticket by which the child's browser names it
     * @param reader the language in which the child reads
     */
    ChatRoom(String ticket, Language reader, Instant now) {
        this.ticket = ticket;
        this.reader = reader;
        this.begunAt = now;
        this.lastSign = now;
    }

    private static TypedCode randomCode() {
        var bytes = new byte[CODE_BYTES];
        RANDOM.nextBytes(bytes);
        return TypedCode.of(bytes);
    }

    /**
     * Adds a line, once.
     *
     * @param lineId by which the browser names it, also when it sends it again
     * @throws DomainException when it is empty, too long or brings content, or there are too many
     */
    void say(boolean fromCentre, String lineId, String typed, Instant now) {
        if (!PublicId.hasForm(lineId)) {
            throw new NotFoundException("ChatLine");
        }
        if (taken.contains(lineId)) {
            return;
        }
        var words = typed == null ? "" : typed.strip();
        DomainException.require(!left, "helpline_rule_chat_over");
        DomainException.require(!words.isEmpty(), "helpline_rule_no_words");
        DomainException.require(words.length() <= MAX_WORDS, "app_field_long", MAX_WORDS);
        DomainException.require(!PastedContent.isIn(words), "helpline_rule_content");
        DomainException.require(lines.size() < MAX_LINES, "helpline_rule_many_lines");
        taken.add(lineId);
        lines.add(new ChatLine(fromCentre, words));
        lastSign = now;
    }

    /** Notes that the child looks at it: who waits says nothing. */
    void seen(Instant now) {
        if (isWaiting()) {
            lastSign = now;
        }
    }

    /** Gives it to a counsellor. */
    void take(String counsellorId, Instant now) {
        counsellor = counsellorId;
        lastSign = now;
    }

    /** Forgets every word. */
    void clear() {
        lines.clear();
        taken.clear();
    }

    /** Lets the child leave, with every word. */
    void leave() {
        left = true;
        clear();
    }

    boolean isWaiting() {
        return counsellor == null;
    }

    boolean isLeft() {
        return left;
    }

    boolean isOver(Instant now) {
        return lastSign.plus(SILENCE).isBefore(now);
    }

    boolean isOf(String counsellorId) {
        return counsellorId.equals(counsellor);
    }

    /** Returns whether the last word is the child's. */
    boolean isUnanswered() {
        return !lines.isEmpty() && !lines.get(lines.size() - 1).fromCentre();
    }

    /** Returns the name by which its counsellor knows it, which opens nothing to a child's browser. */
    String id() {
        return id;
    }

    String ticket() {
        return ticket;
    }

    TypedCode code() {
        return code;
    }

    Language reader() {
        return reader;
    }

    Duration since(Instant now) {
        return Duration.between(begunAt, now);
    }

    List<ChatLine> lines() {
        return List.copyOf(lines);
    }
}
