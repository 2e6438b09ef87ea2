package ba.sigurno.ejb.identity.access;

import ba.sigurno.ejb.crypto.Hmac;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

/**
 * Tells places apart from which somebody writes who wants to stay unknown, without knowing them: a network address becomes a code by a salt that is
 * drawn each day, stands in memory only and is forgotten with the day. So abuse can be slowed down, and nobody can find out
 * afterwards from where somebody wrote.
 */
@ApplicationScoped
public class AnonymousPlaces {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Clock clock;
    private LocalDate day;
    private byte[] salt;

    /** Lets the container create its proxy. */
    protected AnonymousPlaces() {}

    /** Uses the clock to notice that a day is over. */
    @Inject
    public AnonymousPlaces(Clock clock) {
        this.clock = clock;
    }

    /** Returns the code of a network address, the same for this day and on this server. */
    public String of(String address) {
        return HexFormat.of().formatHex(Hmac.of(saltOfToday(), address));
    }

    private synchronized byte[] saltOfToday() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            salt = new byte[SALT_BYTES];
            RANDOM.nextBytes(salt);
            day = today;
        }
        return salt;
    }
}
