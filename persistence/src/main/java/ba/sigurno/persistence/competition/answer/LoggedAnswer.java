package ba.sigurno.persistence.competition.answer;

/**
 * A line of the log of answers.
 *
 * @param seq its place in the log
 * @param entryId the key of its entry
 * @param item the item of the entry's paper, from 1
 * @param response the {@linkplain ba.sigurno.persistence.quiz.content.Response#encoded() encoded} response, ASCII, at
 *     most 100 characters
 * @param answeredAt the time of its arrival, in milliseconds since 1970 UTC
 */
public record LoggedAnswer(long seq, long entryId, int item, String response, long answeredAt) {}
