package ba.sigurno.ejb.identity.admission;

/**
 * A row of a list of people to invite, with what becomes of it.
 *
 * @param row its number in the file
 * @param effect what becomes of it
 * @param email the address in normal form; what stands there instead when it is none
 * @param name the name; blank when there is none
 * @param problem the message that says why the list is refused; null when it is not for this row
 * @param earlier the number of the row that has the same address; 0 when none has
 */
public record InvitationLine(
        int row, InvitationEffect effect, String email, String name, String problem, int earlier) {}
