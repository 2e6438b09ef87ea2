package ba.sigurno.ejb.certificate;

import java.time.LocalDate;
import java.time.Period;

/** When it is time to renew a certificate that is not valid for ever. */
public final class Renewal {

    /** How long before its last day the holder is reminded. */
    public static final Period NOTICE = Period.ofMonths(2);

    private Renewal() {}

    /** Whether a certificate that is valid until a day, null for ever, should be renewed by now; not when it is over. */
    static boolean isDue(LocalDate validUntil, LocalDate today) {
        return validUntil != null && !validUntil.isBefore(today) && validUntil.isBefore(today.plus(NOTICE));
    }
}
