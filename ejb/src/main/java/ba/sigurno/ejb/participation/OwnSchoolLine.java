package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.disclosure.Figure;
import java.time.LocalDate;

/**
 * A line of what a figure of a school counts.
 *
 * @param title what it is: a class, a module, a topic, a training
 * @param about whose it is, or who has to do with it; may be empty
 * @param day when it is, or is due; null when that does not matter
 * @param children how many children it tells of; null when it tells of none
 */
public record OwnSchoolLine(String title, String about, LocalDate day, Figure children) {

    OwnSchoolLine(String title, String about, LocalDate day) {
        this(title, about, day, null);
    }

    /** Returns the line with a number of children, null for none, which is hidden when they are few. */
    OwnSchoolLine with(Long number) {
        return number == null
                ? this
                : new OwnSchoolLine(title, about, day, Figure.of(number, number > 0 && number < DisclosureControl.MIN));
    }
}
