package ba.sigurno.ejb.helpline.shift;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A shift.
 *
 * @param counsellorId public id of the account
 * @param to on the next day when it is not after {@code from}
 */
public record ShiftCommand(
        @NotNull String counsellorId,
        @NotNull LocalDate day,
        @NotNull LocalTime from,
        @NotNull LocalTime to) {}
