package ba.sigurno.ejb.operations.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How much is due by a promise.
 *
 * @param countedAt when it was counted
 * @param overdue whether something has been due for more than a day
 * @param nextRun rows that go with the next run; null for what is confidential
 * @param withinMonth rows that go within thirty days; null likewise
 * @param greatDay the next day on which many go at once; null when there is none
 * @param onGreatDay rows that go until then; null when there is no such day
 */
public record DueRows(
        Instant countedAt,
        boolean overdue,
        Integer nextRun,
        Integer withinMonth,
        LocalDate greatDay,
        Integer onGreatDay) {}
