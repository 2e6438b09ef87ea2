package ba.sigurno.ejb.partners.protocol;

import java.time.LocalDate;

/**
 * Somebody whom a protocol names for duty.
 *
 * @param duty what this person is called for, and when
 * @param telephone may be null where there is an address
 * @param email may be null where there is a telephone
 * @param validUntil the last day; null when it has none
 */
public record ContactCommand(
        String name, String duty, String telephone, String email, LocalDate validFrom, LocalDate validUntil) {}
