package ba.sigurno.ejb.identity.factor;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals what a second factor is known by for its account: whoever can write to the database cannot give their own to another. */
@ApplicationScoped
class FactorSeal {

    private static final Logger LOG = Logger.getLogger(FactorSeal.class.getName());

    private Sealer sealer;

    /** Lets the container create its proxy. */
    protected FactorSeal() {}

    @Inject
    FactorSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    /** What is sealed. */
    enum Kind {
        /** The secret of an app. */
        APP,
        /** The public key of a passkey. */
        PASSKEY
    }

    byte[] seal(Kind kind, Account account, String text) {
        return sealer.seal(purpose(kind, account), text);
    }

    /** Opens it; empty when it was sealed for another account, by a secret that is gone, or was changed, which the log says. */
    Optional<String> open(Kind kind, Account account, byte[] sealed) {
        try {
            return Optional.of(sealer.open(purpose(kind, account), sealed));
        } catch (IllegalStateException e) {
            LOG.log(Level.WARNING, "a second factor of the account " + account.getPublicId() + " cannot be opened", e);
            return Optional.empty();
        }
    }

    private static String purpose(Kind kind, Account account) {
        return "factor/" + kind + "/" + account.getId() + "/" + account.getPublicId();
    }
}
