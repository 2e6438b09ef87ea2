package ba.sigurno.ejb.identity.vouching;

import static java.util.stream.Collectors.joining;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.factor.SecondFactorPolicy;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/** Brings roles into force, whoever vouches for their holder. */
@ApplicationScoped
public class Vouching {

    @Inject
    private SecondFactorPolicy policy;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Returns whether somebody may vouch for its holder: it has a second factor, where one is demanded. */
    public boolean isProtected(Account account) {
        return !policy.isMissing(account);
    }

    /**
     * Brings those of {@code roles} into force that wait; the account is locked. Nothing happens when none does.
     *
     * @throws DomainException when it has no second factor yet
     */
    public void vouch(Account account, Set<Role> roles) {
        var waiting = account.waiting(roles);
        if (!waiting.isEmpty()) {
            DomainException.require(isProtected(account), "identity_rule_vouch_second_step");
            var names = waiting.stream().map(grant -> grant.getRole().name()).collect(joining(AuditService.SEPARATOR));
            account.vouch(roles, clock.instant());
            audit.record(
                    "identity_action_vouched",
                    "account",
                    account.getPublicId(),
                    account.getEmail() + AuditService.SEPARATOR + names);
        }
    }
}
