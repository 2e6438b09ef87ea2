package ba.sigurno.persistence.training;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last award of a programme that a teacher has, and that is neither void nor replaced.
 *
 * @param issuedAt when it was given: what was done before it served for it, and does not serve again
 * @param validUntil the last day on which it is valid; null for ever
 */
public record AwardBefore(Instant issuedAt, LocalDate validUntil) {

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate today) {
        return validUntil == null || !validUntil.isBefore(today);
    }

    /** Whether another award on a day renews it: it expires some day, and did not do so longer ago than the edition lets pass. */
    public boolean isRenewedBy(ProgrammeEdition edition, LocalDate today) {
        return validUntil != null
                && !validUntil.plusMonths(edition.getRenewalMonths()).isBefore(today);
    }
}
