package ba.sigurno.ejb.workshop.proposal;

import ba.sigurno.persistence.workshop.proposal.SeasonScope;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * For which days a proposal is wanted.
 *
 * @param firstDay the first of them, after today
 * @param lastDay the last of them
 * @param scope what it is about
 * @param movableFrom from which day on what is planned may be moved, with that scope; the first day when null
 * @param minutes for how long is worked at it at most
 */
public record SeasonProposalCommand(
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull SeasonScope scope,
        LocalDate movableFrom,
        int minutes) {

    /** Asks for a proposal for the approved requests, around what is planned. */
    public SeasonProposalCommand(LocalDate firstDay, LocalDate lastDay, int minutes) {
        this(firstDay, lastDay, SeasonScope.WAITING, null, minutes);
    }
}
