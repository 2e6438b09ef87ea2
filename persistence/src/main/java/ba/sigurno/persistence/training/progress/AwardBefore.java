package ba.sigurno.persistence.training.progress;

import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * The last award of a programme that a teacher has, and that is neither void nor replaced.
 *
 * @param issuedAt when it was given: what was done before it served for it, and does not serve again
 * @param validUntil the last day on which it is valid; null for ever
 */
public record AwardBefore(Instant issuedAt, LocalDate validUntil) {

    /** How long before its last day it is time to renew it. */
    public static final Period NOTICE = Period.ofMonths(2);

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate today) {
        return validUntil == null || !validUntil.isBefore(today);
    }

    /** Whether another award on a day renews it: it expires some day, and did not do so longer ago than the edition lets pass. */
    public boolean isRenewedBy(ProgrammeEdition edition, LocalDate today) {
        return validUntil != null
                && !validUntil.plusMonths(edition.getRenewalMonths()).isBefore(today);
    }

    /** Whether it is time to renew it on a day, and it is still in force then. */
    public boolean isDueOn(LocalDate today) {
        return validUntil != null && isInForce(today) && validUntil.isBefore(today.plus(NOTICE));
    }

    /** Whether it is time to renew it on a day, or too late already. */
    public boolean isRenewableOn(LocalDate today) {
        return isDueOn(today) || !isInForce(today);
    }
}
