package ba.sigurno.ejb.job;

import java.time.Duration;

/**
 * How far the clock of this server is off, as it was measured.
 *
 * @param ahead by how much it is ahead of the database's; negative when it is behind
 * @param uncertainty by how much that may be wrong, for the answer takes its time
 */
public record ClockDifference(Duration ahead, Duration uncertainty) {}
