package ba.sigurno.web.workshop.disturbance;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.workshop.disturbance.Disturbance;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.PageMessages;

/** Says on the page on which a break or a leave was entered what stands in it. */
public final class DisturbanceMessages {

    private DisturbanceMessages() {}

    /** Says how much it is, and which workshops. */
    public static void tell(Disturbance disturbance, Language reader) {
        if (disturbance.planned() > 0) {
            var some = Messages.plural(reader, "workshop_disturbed_planned", disturbance.planned());
            PageMessages.warn(
                    disturbance.named().isEmpty() ? "workshop_disturbed_told" : "workshop_disturbed_told_which",
                    some,
                    String.join("; ", disturbance.named()));
        }
        if (disturbance.wished() > 0) {
            PageMessages.warn(
                    "workshop_disturbed_wished",
                    Messages.plural(reader, "workshop_disturbed_wishes", disturbance.wished()));
        }
    }
}
