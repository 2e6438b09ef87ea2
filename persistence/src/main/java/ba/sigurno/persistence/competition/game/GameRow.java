package ba.sigurno.persistence.competition.game;

import ba.sigurno.persistence.i18n.Language;

/**
 * A {@link ClassGame} as polls are answered from it.
 *
 * @param id its key
 * @param publicId its public id
 * @param code by which it is joined
 * @param editionId the key of its edition
 * @param paperId the key of its paper
 * @param language in which the wall asks
 * @param locked whether newcomers are kept out
 * @param phase where it is
 * @param item which question it is at, from 1; 0 in the lobby
 * @param step counts what the teacher did
 * @param roster counts changes of who is here
 * @param closesAt when the time for the question is up, in milliseconds since 1970 UTC; 0 without one
 * @param endsAt when it is over for good, in milliseconds since 1970 UTC
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
