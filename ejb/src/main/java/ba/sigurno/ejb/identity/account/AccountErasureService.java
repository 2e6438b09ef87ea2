package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Lets an administrator erase an account: first it is shown what goes and what stays, then it is done for good. */
@Stateless
@RolesAllowed("ADMIN")
public class AccountErasureService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    @Inject
    @Any
    private Instance<AccountRecords> rooms;

    /**
     * What happens when an account is erased.
     *
     * @param account the account
     * @param records all kinds of records that there are
     */
    public record ErasurePreview(Account account, List<AccountRecord> records) {

        /** Returns what is deleted. */
        public List<AccountRecord> getGoing() {
            return of(Fate.GOES);
        }

        /** Returns what stays without a name. */
        public List<AccountRecord> getStaying() {
            return of(Fate.STAYS);
        }

        /** Returns what has to be settled before. */
        public List<AccountRecord> getOpen() {
            return of(Fate.OPEN);
        }

        private List<AccountRecord> of(Fate fate) {
            return records.stream().filter(each -> each.fate() == fate).toList();
        }
    }

    /** Returns what goes and what stays; not found once the account is erased. */
    public ErasurePreview preview(String accountId) {
        return preview(entities.find(Account.class, Account.BY_PUBLIC_ID, accountId, account -> !account.isErased()));
    }

    private ErasurePreview preview(Account account) {
        return new ErasurePreview(
                account,
                rooms.stream()
                        .flatMap(room -> room.of(account).stream())
                        .filter(record -> record.count() > 0)
                        .toList());
    }

    /**
     * Erases an account; its sessions end. A second call changes nothing.
     *
     * @throws DomainException when something has to be settled before, or the account is the caller's
     */
    public void erase(String accountId) {
        DomainException.require(!caller.account().getPublicId().equals(accountId), "identity_rule_own_admin");
        var account = entities.find(Account.class, Account.BY_PUBLIC_ID, accountId);
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        if (account.isErased()) {
            return;
        }
        boolean open = preview(account).records().stream().anyMatch(record -> record.fate() == Fate.OPEN);
        DomainException.require(!open, "identity_rule_erase_open");
        rooms.forEach(room -> room.forget(account));
        account.erase(clock.instant());
        audit.record("identity_action_erased", "account", accountId, "");
    }
}
