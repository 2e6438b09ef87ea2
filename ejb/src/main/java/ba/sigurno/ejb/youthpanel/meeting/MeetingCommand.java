package ba.sigurno.ejb.youthpanel.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a meeting is, and what about.
 *
 * @param time as the clock on the wall shows it
 * @param version the version that this one replaces; null for a new one
 */
public record MeetingCommand(LocalDate day, LocalTime time, String place, String agenda, Integer version) {}
