package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 of the published list: a line {@code pool,ticket} each, ended by a line feed, in ASCII. */
final class ListHash {

    private final MessageDigest digest = Sha256.digest();

    void add(PrizeTicket ticket) {
        digest.update((ticket.line() + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns the hash in hex. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
