package ba.sigurno.ejb.hotline.police;

import ba.sigurno.persistence.hotline.handover.Receiver;
import ba.sigurno.persistence.hotline.police.GivenToPolice;
import java.time.LocalDate;

/**
 * What a police unit asks for.
 *
 * @param reference the number under which the unit has it
 * @param given what it is to get
 */
public record PoliceRequestCommand(
        Receiver unit, String reference, String legalGround, LocalDate askedOn, GivenToPolice given) {}
