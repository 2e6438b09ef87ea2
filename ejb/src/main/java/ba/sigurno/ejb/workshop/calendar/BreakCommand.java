package ba.sigurno.ejb.workshop.calendar;

import java.time.LocalDate;

/** Adds a break to the calendar of an authority; {@code lastDay} is null for a holiday of one day. */
public record BreakCommand(LocalDate firstDay, LocalDate lastDay, String name) {}
