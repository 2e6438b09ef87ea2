package ba.sigurno.ejb.competition.readiness;

import ba.sigurno.ejb.competition.edition.EditionPhase;
import java.time.Instant;
import java.util.List;

/**
 * How ready an edition is.
 *
 * @param title what it is called; empty when nobody said
 * @param year the year of its Safer Internet Day
 * @param rehearsal whether it only tries out the day
 * @param opensAt when the first answer is taken
 * @param closesAt the first moment that is too late
 * @param standing where it stands
 * @param seedCommitment what is published of the draw's seed; null in a draft
 * @param checks what was looked at; nothing once it is over
 * @param powers what the caller may do now
 * @param lock how often it was changed
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
     * What the caller may do now.
     *
     * @param switchOn to switch it on
     * @param switchOff to make it a draft again
     * @param move to move its window
     */
    public record Powers(boolean switchOn, boolean switchOff, boolean move) {}

    /** Whether nothing forbids to switch it on. */
    public boolean isReady() {
        return checks.stream().noneMatch(check -> check.light() == CheckStatus.RED);
    }
}
