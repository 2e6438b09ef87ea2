package ba.sigurno.ejb.workshop.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A deputy to name.
 *
 * @param email the e-mail address of the account
 * @param lastDay the last day; null for one day
 */
public record DeputyCommand(@NotBlank String email, @NotNull LocalDate firstDay, LocalDate lastDay) {}
