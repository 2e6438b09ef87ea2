package ba.sigurno.persistence.quiz.leaderboard;

import java.math.BigDecimal;

/**
 * What the pupils of a school answered in a quiz, in their first attempts once finished.
 *
 * @param schoolId the school
 * @param entrants how many pupils
 * @param answers how many questions they answered
 * @param points how many of those right, partly right ones in part
 */
public record BoardFigures(Long schoolId, Long entrants, Long answers, BigDecimal points) {}
