package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.factor.RecoveryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes with which somebody signs in without the device, each once. */
@ApplicationScoped
public class RecoveryCodes {

    /** The codes that somebody has at first. */
    public static final int COUNT = 10;

    /** So many that a plain digest protects a code: 117 random bits. */
    private static final int GROUPS = 6;

    private static final int GROUP = 4;

    /** Letters and digits that are not mistaken for one another. */
    private static final String SIGNS = "abcdefghkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /** Issues new codes in place of those before; they are known nowhere else. */
    List<String> issue(Account account) {
        delete(account);
        var codes = Stream.generate(RecoveryCodes::random).limit(COUNT).toList();
        codes.forEach(code -> em.persist(new RecoveryCode(account, digest(code))));
        return codes;
    }

    /** Returns groups of four letters and digits, of 19 random bits each, easy to read out: {@code kfpm-3x7t-…}. */
    static String random() {
        return Stream.generate(RecoveryCodes::group).limit(GROUPS).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .collect(Collectors.joining());
    }

    /** Uses a code; returns whether it is one that was not used. */
    boolean use(Account account, String code) {
        return em.createNamedQuery(RecoveryCode.USE)
                        .setParameter("account", account)
                        .setParameter("digest", digest(code))
                        .executeUpdate()
                == 1;
    }

    /** Returns how many were not used. */
    long left(Account account) {
        return em.createNamedQuery(RecoveryCode.COUNT_OF, Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Deletes all of an account. */
    void delete(Account account) {
        em.createNamedQuery(RecoveryCode.DELETE_OF)
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Returns what is stored of a code, however its groups were typed. */
    private static String digest(String code) {
        return LinkSecret.digest(code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
