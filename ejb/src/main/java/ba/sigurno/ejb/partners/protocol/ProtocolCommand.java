package ba.sigurno.ejb.partners.protocol;

import ba.sigurno.persistence.partners.protocol.ProtocolKind;
import java.time.LocalDate;

/**
 * What is written about a protocol.
 *
 * @param parties who signed it
 * @param validUntil its last day; null when it has none
 * @param reviewOn when it is looked at next
 * @param note may be null
 * @param version the version that this one replaces; null for a new one
 */
public record ProtocolCommand(
        String title,
        ProtocolKind kind,
        String parties,
        LocalDate signedOn,
        LocalDate validUntil,
        LocalDate reviewOn,
        String note,
        Integer version) {}
