package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.competition.edition.EditionPhase;
import java.time.Instant;
import java.util.List;

/**
 * The readiness of an edition.
 *
 * @param title its title; empty when it has none
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it is a rehearsal
 * @param opensAt the moment from which answers are taken
 * @param closesAt the first moment that is too late
 * @param standing its phase
 * @param seedCommitment the commitment to the draw's seed; null in a draft
 * @param checks the checks; none once it is over
 * @param powers the actions open to the caller
 * @param lock its version, for optimistic locking
 */
public record Readiness(
        String title,
        int year,
        boolean rehearsal,
        Instant opensAt,
        Instant closesAt,
        EditionPhase standing,
        String seedCommitment,
        List<ReadinessCheck> checks,
        Powers powers,
        int lock) {

    /**
     * The actions open to the caller now.
     *
     * @param switchOn whether to switch it on
     * @param switchOff whether to make it a draft again
     * @param move whether to move its window
     */
    public record Powers(boolean switchOn, boolean switchOff, boolean move) {}

    /** Returns whether no check forbids switching it on. */
    public boolean isReady() {
        return checks.stream().noneMatch(check -> check.light() == CheckStatus.RED);
    }

    /** Returns whether every check has passed. */
    public boolean isPerfect() {
        return checks.stream().allMatch(check -> check.light() == CheckStatus.GREEN);
    }
}
