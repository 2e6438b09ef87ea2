package ba.sigurno.persistence.training.progress;

import ba.sigurno.persistence.training.programme.ProgrammeEdition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * The last award of a programme that a teacher has, and that is neither void nor replaced.
 *
 * @param issuedAt the time it was issued: evidence from before it served for it, and does not serve again
 * @param validUntil the last day on which it is valid; null for ever
 */
public record AwardBefore(Instant issuedAt, LocalDate validUntil) {

    /** The time before its last day from which on it can be renewed. */
    public static final Period NOTICE = Period.ofMonths(2);

    /** Returns whether it is in force on a day. */
    public boolean isInForce(LocalDate today) {
        return validUntil == null || !validUntil.isBefore(today);
    }

    /**
     * Returns whether another award on a day renews it: it has an expiry, and that was no longer ago than the edition
     * allows.
     */
    public boolean isRenewedBy(ProgrammeEdition edition, LocalDate today) {
        return validUntil != null
                && !validUntil.plusMonths(edition.getRenewalMonths()).isBefore(today);
    }

    /** Returns whether it is time to renew it on a day, and it is still in force then. */
    public boolean isDueOn(LocalDate today) {
        return validUntil != null && isInForce(today) && validUntil.isBefore(today.plus(NOTICE));
    }

    /** Returns whether it is time to renew it on a day, or too late already. */
    public boolean isRenewableOn(LocalDate today) {
        return isDueOn(today) || !isInForce(today);
    }
}
