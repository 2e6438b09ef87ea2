package ba.sigurno.ejb.workshop.report;

import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.List;

/**
 * A confirmation for a school that a workshop was held there, in the words of one language.
 *
 * @param title what it is
 * @param school for whom
 * @param sentence what it confirms
 * @param facts one after the other, with what each is
 * @param basis on what it rests, and of which day it is
 * @param printed when it was made
 */
public record HeldConfirmation(
        Language language,
        String title,
        String school,
        String sentence,
        List<Fact> facts,
        String basis,
        Instant printed) {

    /** A fact, such as the date. */
    public record Fact(String name, String value) {}
}
