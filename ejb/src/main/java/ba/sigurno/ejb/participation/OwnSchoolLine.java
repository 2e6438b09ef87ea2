package ba.sigurno.ejb.participation;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.ejb.participation.measure.Measures;
import java.time.LocalDate;

/**
 * A line of what a figure of a school counts.
 *
 * @param title what it is: a class, a module, a topic, a training
 * @param about whose it is, or who has to do with it; may be empty
 * @param day when it is, or is due; null when that does not matter
 * @param met how many pupils a workshop met; null when it is none, or was not held
 * @param pupils what the pupils of a class did; null when it is none
 */
public record OwnSchoolLine(String title, String about, LocalDate day, Figure met, Measures pupils) {

    OwnSchoolLine(String title, String about, LocalDate day) {
        this(title, about, day, null, null);
    }

    /** Returns the line of a workshop with the pupils that it met, null for not yet, who are hidden when they are few. */
    OwnSchoolLine with(Long number) {
        return number == null
                ? this
                : new OwnSchoolLine(
                        title, about, day, Figure.of(number, number > 0 && number < DisclosureControl.MIN), null);
    }
}
