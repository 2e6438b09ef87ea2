package ba.sigurno.persistence.competition.game;

import ba.sigurno.persistence.i18n.Language;

/**
 * A {@link ClassGame} in the form from which polls are answered.
 *
 * @param id its key
 * @param publicId its public id
 * @param code the code by which it is joined
 * @param editionId the key of its edition
 * @param paperId the key of its paper
 * @param language the language in which the wall asks
 * @param locked whether newcomers are kept out
 * @param phase its phase
 * @param item the number of the current question, from 1; 0 in the lobby
 * @param step the number of the teacher's steps
 * @param roster the number of changes of the players present
 * @param closesAt the time at which the question closes, in milliseconds since 1970 UTC; 0 without one
 * @param endsAt the time at which it is over for good, in milliseconds since 1970 UTC
 */
public record GameRow(
        long id,
        String publicId,
        String code,
        long editionId,
        long paperId,
        Language language,
        boolean locked,
        GamePhase phase,
        int item,
        int step,
        int roster,
        long closesAt,
        long endsAt) {}
