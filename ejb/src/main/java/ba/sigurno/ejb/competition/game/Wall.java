package ba.sigurno.ejb.competition.game;

import ba.sigurno.persistence.i18n.Language;

/**
 * The data of a teacher's screen in a game.
 *
 * @param code the code for joining; null when it has been over for a while
 * @param joinUrl the full address for joining, with the code; null when it has been over for a while
 * @param token the token by which the screen reads the game
 * @param classId the public id of the class
 * @param className the name of the class
 * @param language the language of the questions
 */
public record Wall(String code, String joinUrl, String token, String classId, String className, Language language) {}
