package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.PasswordLinks;
import ba.sigurno.ejb.identity.access.SignInThrottle;
import ba.sigurno.ejb.identity.access.SignInThrottle.Door;
import ba.sigurno.ejb.identity.access.WrongTries;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.school.SchoolService;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets an administrator manage the accounts and their roles. Everything is audited. */
@Stateless
@RolesAllowed("ADMIN")
public class AccountService {

    /** The action of a correction, whose detail is address and name before and after. */
    public static final String CORRECTED = "identity_action_corrected";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    @Inject
    private AccountMails mails;

    @Inject
    private PasswordLinks links;

    @Inject
    private SchoolService schools;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Clock clock;

    /** Refuses callers who may not manage accounts, before a page shows an empty form. */
    public void requireAllowed() {
        caller.account();
    }

    /**
     * Finds the accounts whose name or e-mail holds {@code text}, with {@code role} unless that is null.
     *
     * @param erasure whether only those are wanted that asked to be erased
     */
    public Page<Account> search(String text, Role role, boolean erasure, Sort sort, int wished) {
        var query = em.createQuery(
                Account.SEARCH + sort.orderBy("a.id", caller.account().getLanguage()), Account.class);
        return Page.read(search(query, text, role, erasure), count(text, role, erasure), wished);
    }

    /**
     * Exports the accounts that {@link #search} finds, with their grants, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    public List<Account> export(String text, Role role, boolean erasure, Sort sort) {
        var query = em.createQuery(
                        Account.SEARCH_WITH_GRANTS
                                + sort.orderBy("a.id", caller.account().getLanguage()),
                        Account.class)
                .setHint("eclipselink.left-join-fetch", "a.grants.school")
                .setHint("eclipselink.left-join-fetch", "a.grants.authority");
        var found = Page.readWhole(search(query, text, role, erasure), count(text, role, erasure));
        audit.recordDownload("identity_action_accounts_exported", "account", "", String.valueOf(found.size()));
        return found;
    }

    private long count(String text, Role role, boolean erasure) {
        return search(em.createNamedQuery(Account.SEARCH_COUNT, Long.class), text, role, erasure)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> search(TypedQuery<T> query, String text, Role role, boolean erasure) {
        return query.setParameter("pattern", SearchPattern.inLatin(text))
                .setParameter("anyRole", role == null)
                .setParameter("role", role)
                .setParameter("anyWish", !erasure);
    }

    /** Returns the grants of these accounts (one page of them), with their scopes. */
    public List<RoleGrant> grants(List<Account> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : em.createNamedQuery(Account.FETCH_GRANTS, RoleGrant.class)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    /** Returns the names of accounts by their public ids; of an id that no account has, none. */
    public Map<String, String> names(Collection<String> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Account.NAMES, Object[].class)
                        .setParameter("publicIds", accountIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Returns one account with its grants; not found once it is erased. */
    public Account get(String accountId) {
        return entities.find(Account.class, Account.BY_PUBLIC_ID, accountId, account -> !account.isErased());
    }

    /** Creates an account, to whose owner a link is sent for choosing the password; returns its public id. */
    public String create(String email, String displayName, Language language) {
        // One after the other, so that a second click finds the account that the first one created.
        em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        requireFree(email);
        var name = PersonName.printable(displayName);
        var account = new Account(email, name, "", language);
        em.persist(account);
        links.send(account);
        record("created", account, account.getEmail());
        return account.getPublicId();
    }

    /**
     * Corrects name, address and language, unless the account has changed since {@code version}. Another address is told to
     * the one before it, whose links are void, and gets the link of an account that has no password.
     *
     * @throws DomainException when another account has the address, or a disabled one would get another: of that nobody would
     *     be told
     */
    public void correct(String accountId, int version, String email, String displayName, Language language) {
        var account = get(accountId);
        if (account.getVersion() != version) {
            throw new OptimisticLockException(account);
        }
        boolean elsewhere = !account.getEmail().equals(Account.normalEmail(email));
        if (elsewhere) {
            DomainException.require(account.isEnabled(), "identity_rule_disabled_account");
            requireFree(email);
            links.withdraw(account);
            // Whoever reads the new address may choose a password.
            account.distrust();
            mails.addressChanges(account);
        }
        var before = identity(account);
        account.rename(PersonName.printable(displayName), email);
        account.speak(language);
        if (elsewhere && !account.hasPassword()) {
            links.send(account);
        }
        // Both, so that erasing the account finds what else the trail says of it.
        audit.record(CORRECTED, "account", accountId, before + AuditService.SEPARATOR + identity(account));
    }

    /** Says who an account is, for {@link #CORRECTED}. */
    public static String identity(Account account) {
        return account.getEmail() + AuditService.SEPARATOR + account.getDisplayName();
    }

    /**
     * Takes the password of another account away and sends its owner a link for choosing a new one; sessions of the account
     * end, and its confidential roles wait until somebody vouches for it.
     */
    public void resetPassword(String accountId) {
        requireOther(accountId);
        change(accountId, "passwordReset", account -> {
            account.voidPassword();
            account.distrust();
            links.passwordTakenAway(account);
        });
        unlockDoors(accountId);
    }

    /**
     * Sends the owner of an account without a password another link for choosing one.
     *
     * @throws DomainException when the account has a password by now, or is disabled
     */
    public void sendLink(String accountId) {
        change(accountId, "linkSent", account -> {
            DomainException.require(account.isEnabled(), "identity_rule_disabled_account");
            DomainException.require(!account.hasPassword(), "identity_rule_has_password");
            links.send(account);
        });
    }

    /** Lets an account sign in (again). */
    public void enable(String accountId) {
        change(accountId, "enabled", Account::enable);
    }

    /** Returns the wrong passwords tried at an account within a day, if they are many. */
    public Optional<WrongTries> wrongTries(String accountId) {
        return throttle.wrongTries(Door.STAFF, get(accountId).getPublicId());
    }

    /** Forgets the wrong passwords: the devices that tried them need not wait any longer. */
    public void unlock(String accountId) {
        change(accountId, "unlocked", account -> unlockDoors(account.getPublicId()));
    }

    private void unlockDoors(String accountId) {
        throttle.unlock(Door.STAFF, accountId);
        throttle.unlock(Door.SECOND_STEP, accountId);
    }

    /** Stops an account from signing in; its sessions end. */
    public void disable(String accountId) {
        requireOther(accountId);
        change(accountId, "disabled", Account::disable);
    }

    /**
     * Grants a role, in the authority or school that the role needs (else null).
     *
     * @param endsOn the last day on which it holds, today at the earliest; null for no end, which is the only choice for
     *     administrators about themselves
     */
    public void grant(String accountId, Role role, String authorityCode, String schoolId, LocalDate endsOn) {
        requireNotPast(endsOn);
        if (role == Role.ADMIN && endsOn != null) {
            requireOther(accountId);
        }
        var authority = authorityCode == null ? null : authority(authorityCode);
        var school = schoolId == null ? null : school(schoolId);
        DomainException.require(school == null || school.isActive(), "school_rule_closed");
        var account = get(accountId);
        // The lock sees a grant of a click before this one, so that it is not granted again.
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        account.grant(role, authority, school, endsOn);
        record("roleGranted", account, said(account, role, authority, school, endsOn));
    }

    /** Ends all roles of an account after {@code day}, today at the earliest, that hold longer. */
    public void endRoles(String accountId, LocalDate day) {
        requireNotPast(day);
        requireOther(accountId);
        var account = get(accountId);
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        account.endRolesOn(day);
        record("rolesEnd", account, account.getEmail() + AuditService.SEPARATOR + day);
    }

    private void requireNotPast(LocalDate endsOn) {
        DomainException.require(
                endsOn == null || !endsOn.isBefore(LocalDate.now(clock)), "identity_rule_ends_in_the_past");
    }

    /** Withdraws a role, in exactly this scope. */
    public void withdraw(String accountId, Role role, String authorityCode, String schoolId) {
        if (role == Role.ADMIN) {
            requireOther(accountId);
        }
        var authority = authorityCode == null ? null : authority(authorityCode);
        var school = schoolId == null ? null : school(schoolId);
        var account = get(accountId);
        account.withdraw(role, authority, school);
        record("roleWithdrawn", account, said(account, role, authority, school, null));
    }

    /** Returns all authorities, in the official order; coordinators may belong to one without schools of its own. */
    public List<Authority> authorities() {
        return em.createNamedQuery(Authority.ALL, Authority.class).getResultList();
    }

    private void change(String accountId, String action, Consumer<Account> change) {
        var account = get(accountId);
        change.accept(account);
        record(action, account, account.getEmail());
    }

    private void record(String action, Account account, String detail) {
        audit.record("identity_action_" + action, "account", account.getPublicId(), detail);
    }

    private void requireFree(String email) {
        boolean taken = em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", Account.normalEmail(email))
                .getResultStream()
                .findAny()
                .isPresent();
        DomainException.require(!taken, "identity_rule_email_taken");
    }

    /** Requires an account other than the caller's, so that an administrator never locks out the last one. */
    private void requireOther(String accountId) {
        DomainException.require(!caller.account().getPublicId().equals(accountId), "identity_rule_own_admin");
    }

    private Authority authority(String code) {
        return entities.findByCode(Authority.class, Authority.BY_CODE, code);
    }

    private School school(String schoolId) {
        return schools.find(schoolId).orElseThrow(() -> new NotFoundException("school " + schoolId));
    }

    /** Joins address, role and scope as separate parts, so that the page can put the role into words. */
    private static String said(Account account, Role role, Authority authority, School school, LocalDate endsOn) {
        return Stream.of(
                        account.getEmail(),
                        role.name(),
                        authority == null ? null : authority.getCode(),
                        school == null ? null : school.getName(),
                        endsOn == null ? null : endsOn.toString())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(AuditService.SEPARATOR));
    }

    /** Says a grant likewise. */
    static String said(RoleGrant grant) {
        return said(grant.getAccount(), grant.getRole(), grant.getAuthority(), grant.getSchool(), grant.getEndsOn());
    }
}
