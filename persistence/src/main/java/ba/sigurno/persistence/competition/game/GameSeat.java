package ba.sigurno.persistence.competition.game;

/**
 * A {@link GamePlayer} in the form from which polls are answered.
 *
 * @param gameId the key of the game
 * @param publicId the public id of the player
 * @param entryId the key of the entry
 * @param nickname the nickname of a pupil; null when unknown
 * @param pictureName the number of the picture name; null for a pupil
 * @param kicked whether it was sent out
 */
public record GameSeat(
        long gameId, String publicId, long entryId, String nickname, Integer pictureName, boolean kicked) {}
