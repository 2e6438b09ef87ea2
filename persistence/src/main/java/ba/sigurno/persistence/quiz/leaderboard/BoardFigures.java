package ba.sigurno.persistence.quiz.leaderboard;

import java.math.BigDecimal;

/**
 * The sums of a school's answers in a quiz, in the first attempts once finished.
 *
 * @param schoolId the school
 * @param entrants the number of pupils
 * @param answers the number of questions they answered
 * @param points the number of right ones, partly right ones in part
 */
public record BoardFigures(Long schoolId, Long entrants, Long answers, BigDecimal points) {}
