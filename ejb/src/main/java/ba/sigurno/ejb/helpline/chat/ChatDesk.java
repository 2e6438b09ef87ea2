package ba.sigurno.ejb.helpline.chat;

import ba.sigurno.persistence.i18n.Language;
import java.util.List;

/**
 * What a counsellor sees of all conversations: who waits, without a word, and the own ones.
 *
 * @param present whether the counsellor is there for chats
 * @param full whether the counsellor has as many as may be at once
 */
public record ChatDesk(boolean present, boolean full, List<Waiting> waiting, List<Own> own) {

    /** A conversation that waits, for so many minutes. */
    public record Waiting(Language reader, long minutes) {}

    /**
     * A conversation of the counsellor.
     *
     * @param unanswered whether the last word is the child's
     * @param left whether the child has ended it
     */
    public record Own(String id, Language reader, long minutes, boolean unanswered, boolean left) {}
}
