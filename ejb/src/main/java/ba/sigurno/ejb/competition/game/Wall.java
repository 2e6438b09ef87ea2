package ba.sigurno.ejb.competition.game;

import ba.sigurno.persistence.i18n.Language;

/**
 * What a teacher's screen needs to show a game.
 *
 * @param code by which it is joined; null when it has been over for a while
 * @param joinUrl the whole address of its door, with the code; null when it has been over for a while
 * @param token by which the screen reads the game
 * @param classId the public id of the class
 * @param className the name of the class
 * @param language in which it asks
 */
public record Wall(String code, String joinUrl, String token, String classId, String className, Language language) {}
