package ba.sigurno.ejb.helpline.chat;

/** A line of a conversation. */
public record ChatLine(boolean fromCentre, String words) {

    /** Says nothing of it: a text may come into a log. */
    @Override
    public String toString() {
        return "line";
    }
}
