package ba.sigurno.ejb.helpline.chat;

import java.util.List;

/**
 * A conversation as the child sees it.
 *
 * @param code by which it is found again, in groups
 * @param waiting whether no counsellor has taken it yet
 * @param before how many wait before this one
 * @param attended whether a counsellor is there
 */
public record ChatView(
        String ticket, List<String> code, boolean waiting, int before, boolean attended, List<ChatLine> lines) {

    /** Returns what differs as soon as there is something new to show. */
    public String state() {
        return waiting + "." + before + "." + attended + "." + lines.size();
    }
}
