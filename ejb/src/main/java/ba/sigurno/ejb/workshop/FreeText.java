package ba.sigurno.ejb.workshop;

import ba.sigurno.persistence.workshop.WorkshopRequest;

/** What people may write of a workshop in their own words. */
public final class FreeText {

    private FreeText() {}

    /** The text without blanks at its ends, empty for null; refused when it breaks a rule. */
    public static String check(String text) {
        return ba.sigurno.ejb.training.FreeText.check(text, WorkshopRequest.TEXT_LENGTH);
    }
}
