package ba.sigurno.ejb.workshop.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * For which days a proposal is wanted.
 *
 * @param firstDay the first of them, after today
 * @param lastDay the last of them
 * @param minutes for how long is worked at it at most
 */
public record SeasonProposalCommand(
        @NotNull LocalDate firstDay, @NotNull LocalDate lastDay, int minutes) {}
