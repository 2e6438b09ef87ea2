package ba.sigurno.ejb.mail;

/** Takes the answers to invitations, in a room that sends them. */
public interface CalendarReplyListener {

    /** Takes an answer; one to an event of another room, of somebody who was not invited, or to an older date changes nothing. */
    void answered(CalendarReply reply);
}
