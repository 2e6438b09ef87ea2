package ba.sigurno.ejb.hotline.handover;

import ba.sigurno.persistence.hotline.handover.Receiver;
import java.time.LocalDate;

/**
 * Which desk is to be called.
 *
 * @param receiver a police unit
 * @param jurisdiction the code of the authority in whose territory it is competent
 * @param validUntil its last day; null for no end
 */
public record DutyContactCommand(
        Receiver receiver,
        String name,
        String jurisdiction,
        String telephone,
        LocalDate validFrom,
        LocalDate validUntil) {}
