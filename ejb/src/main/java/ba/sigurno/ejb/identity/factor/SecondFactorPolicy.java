package ba.sigurno.ejb.identity.factor;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says which accounts must have a second factor. */
@ApplicationScoped
public class SecondFactorPolicy {

    private static final Set<Role> ROLES = Set.of(Role.ADMIN, Role.COORDINATOR);

    /** Of whom an installation demands one. */
    public enum Demand {

        /** Of nobody, which is meant for tests. */
        NONE,

        /** Of those who see many people's data or what is confidential. */
        SOME,

        /** Of everybody who has an account. */
        ALL
    }

    private Demand demand;

    /** Lets the container create its proxy. */
    protected SecondFactorPolicy() {}

    /** Demands it of whom the setting names. */
    @Inject
    public SecondFactorPolicy(
            @ConfigProperty(name = "SIGURNO_SECOND_FACTOR_REQUIRED", defaultValue = "some") String demand) {
        this(Demand.valueOf(demand.toUpperCase(Locale.ROOT)));
    }

    SecondFactorPolicy(Demand demand) {
        this.demand = demand;
    }

    /** Returns whether an account must have one. */
    public boolean demandsOf(Account account) {
        return switch (demand) {
            case NONE -> false;
            case SOME -> seesMuch(account);
            case ALL -> true;
        };
    }

    /** Returns whether a session of an account is good only where its second factor was given. */
    public boolean bindsSessions(Account account) {
        return account.hasSecondFactor() && seesMuch(account);
    }

    private static boolean seesMuch(Account account) {
        return account.roles().stream().anyMatch(role -> role.isConfidential() || ROLES.contains(role));
    }

    /** Returns whether an account must have one and has none. */
    public boolean isMissing(Account account) {
        return demandsOf(account) && !account.hasSecondFactor();
    }
}
