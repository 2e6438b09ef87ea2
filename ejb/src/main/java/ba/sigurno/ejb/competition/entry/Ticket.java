package ba.sigurno.ejb.competition.entry;

/**
 * What an entrant gets: the code to keep, and the token that answers carry.
 *
 * @param edition the public id of the edition
 * @param code the entry's code, as people read it
 * @param number under which it takes part in the draw of prizes
 * @param token the signed token, good until an hour after the close
 * @param items how many questions there are
 * @param closesAt the first moment that is too late, in milliseconds since 1970 UTC
 */
public record Ticket(String edition, String code, String number, String token, int items, long closesAt) {}
