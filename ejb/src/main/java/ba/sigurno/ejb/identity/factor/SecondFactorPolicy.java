package ba.sigurno.ejb.identity.factor;

import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says which accounts must have a second factor: those that see many people's data. An installation may do without. */
@ApplicationScoped
public class SecondFactorPolicy {

    private static final Set<Role> ROLES = Set.of(Role.ADMIN, Role.COORDINATOR);

    private boolean required;

    /** Lets the container create its proxy. */
    protected SecondFactorPolicy() {}

    /** Demands it, or demands it of nobody. */
    @Inject
    public SecondFactorPolicy(
            @ConfigProperty(name = "SIGURNO_SECOND_FACTOR_REQUIRED", defaultValue = "true") boolean required) {
        this.required = required;
    }

    /** Returns whether an account must have one. */
    public boolean demandsOf(Account account) {
        return required && account.roles().stream().anyMatch(role -> role.isConfidential() || ROLES.contains(role));
    }

    /** Returns whether an account must have one and has none. */
    public boolean isMissing(Account account) {
        return demandsOf(account) && !account.hasSecondFactor();
    }
}
