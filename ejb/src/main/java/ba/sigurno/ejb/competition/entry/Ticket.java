package ba.sigurno.ejb.competition.entry;

/**
 * The result of entering: a code to keep, and the token that answers carry.
 *
 * @param edition the public id of the edition
 * @param code the entry's code, as people read it
 * @param number its number in the draw of prizes; null for an entry without a class, which is in no draw
 * @param token the signed token, good until an hour after the close
 * @param items the number of questions
 * @param closesAt the first moment that is too late, in milliseconds since 1970 UTC
 */
public record Ticket(String edition, String code, String number, String token, int items, long closesAt) {}
