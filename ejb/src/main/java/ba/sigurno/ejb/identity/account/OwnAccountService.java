package ba.sigurno.ejb.identity.account;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.access.FactorAgain;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/** Lets staff change their own name, password and language, leave schools, and see and end their sessions. */
@Stateless
public class OwnAccountService {

    /** The most sign-ins that are told. */
    private static final int MAX_SIGN_INS = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private HashingTurns hashing;

    @Inject
    private PasswordAgain again;

    @Inject
    private FactorAgain factor;

    @Inject
    private AuditService audit;

    @Inject
    private AccountMails mails;

    /**
     * Changes the caller's password, given the old one.
     *
     * @param code a code of the caller's app, or a recovery code; null without an app
     * @return the identity for the caller's session from now on; every other session of the account ends
     */
    @PermitAll
    public SignedIn changePassword(String oldPassword, String newPassword, String code) {
        again.require(oldPassword);
        return hashing.take(() -> change(oldPassword, newPassword, code));
    }

    private SignedIn change(String oldPassword, String newPassword, String code) {
        // Not before it is its turn: nobody else who has the turn may wait for a locked account.
        factor.require(code);
        var account = em.find(Account.class, caller.account().getId());
        DomainException.require(!newPassword.equals(oldPassword), "identity_password_same");
        Passwords.requireGood(newPassword, account);
        if (!account.isMustChangePassword()) {
            mails.passwordChanged(account);
        }
        account.changePassword(PasswordHash.of(newPassword));
        audit.record("identity_action_password_changed", "account", account.getPublicId(), account.getEmail());
        return endOthers(account);
    }

    /** Ends all other sessions; returns the identity of this one from now on. */
    private SignedIn endOthers(Account account) {
        // As exactly as it is stored, so that this session does not begin before.
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        account.endSessions(now);
        return SignedIn.of(account, caller.began().orElse(now), now);
    }

    /** Changes the caller's name. */
    @PermitAll
    public void rename(String displayName) {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var before = AccountService.identity(account);
        account.rename(PersonName.printable(displayName), account.getEmail());
        audit.record(
                AccountService.CORRECTED,
                "account",
                account.getPublicId(),
                before + AuditService.SEPARATOR + AccountService.identity(account));
    }

    /**
     * Lets the caller leave a school: all roles there end at once, and those of others do not matter.
     *
     * @throws NotFoundException when the caller has no role there
     */
    @PermitAll
    public void leave(String schoolId) {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var grants = account.getGrants().stream()
                .filter(grant -> grant.getSchool() != null
                        && grant.getSchool().getPublicId().equals(schoolId))
                .toList();
        if (grants.isEmpty()) {
            throw new NotFoundException("no role at " + schoolId);
        }
        grants.forEach(grant -> {
            account.withdraw(grant.getRole(), null, grant.getSchool());
            audit.record(
                    "identity_action_role_withdrawn", "account", account.getPublicId(), AccountService.said(grant));
        });
    }

    /**
     * A sign-in of the caller.
     *
     * @param began the time of it
     * @param address the network address; null when it is not known
     * @param here whether it began the session that asks
     * @param over whether what it began was ended
     */
    public record OwnSignIn(Instant began, String address, boolean here, boolean over) {}

    /** Returns the caller's sign-ins of so long ago as a session can last, the latest first. */
    @PermitAll
    public List<OwnSignIn> signIns() {
        var account = caller.account();
        return signedIn().stream()
                .map(event -> {
                    var began = event.getHappenedAt();
                    boolean here = caller.began().filter(began::equals).isPresent();
                    boolean over = !here && (!account.keepsSession(began) || account.endedSession(began));
                    return new OwnSignIn(began, event.getAddress(), here, over);
                })
                .toList();
    }

    private List<AuditEvent> signedIn() {
        return em.createNamedQuery(AuditEvent.SIGN_INS, AuditEvent.class)
                .setParameter("actorPublicId", caller.account().getPublicId())
                .setParameter("after", clock.instant().minus(SignedIn.TTL))
                .setMaxResults(MAX_SIGN_INS)
                .getResultList();
    }

    /**
     * Ends the session that one of the caller's sign-ins began, at its next request to any server.
     *
     * @throws NotFoundException when there was no such sign-in
     * @throws DomainException when the password is wrong, or so many were ended one by one that all are better ended at once
     */
    @PermitAll
    public void endSession(Instant began, String password) {
        again.require(password);
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (signedIn().stream().noneMatch(event -> event.getHappenedAt().equals(began))) {
            throw new NotFoundException("no sign-in at " + began);
        }
        if (account.endedSession(began)) {
            return;
        }
        DomainException.require(
                account.endSession(began, clock.instant().minus(SignedIn.TTL)), "identity_account_session_too_many");
        audit.record("identity_action_session_ended", "account", account.getPublicId(), account.getEmail());
    }

    /**
     * Ends the caller's sessions everywhere.
     *
     * @return the identity for this session from now on
     * @throws DomainException when the password is wrong
     */
    @PermitAll
    public SignedIn endSessions(String password) {
        again.require(password);
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        audit.record("identity_action_sessions_ended", "account", account.getPublicId(), account.getEmail());
        return endOthers(account);
    }

    /** Asks the administrators to erase the caller's account; asking again changes nothing. */
    @PermitAll
    public void askForErasure() {
        var account = em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (account.askForErasure(clock.instant())) {
            mails.erasureAsked(account);
            audit.record("identity_action_erasure_asked", "account", account.getPublicId(), account.getEmail());
        }
    }

    /**
     * Sets the telephone by which people at work reach the caller; blank for none.
     *
     * @param code a code of the caller's app, or a recovery code; null without an app
     * @throws DomainException when it is none, or the password or the code is wrong
     */
    @PermitAll
    public void callAt(String telephone, String password, String code) {
        again.require(password, code);
        var account = em.find(Account.class, caller.account().getId());
        var before = account.getTelephone();
        account.callAt(telephone);
        if (!Objects.equals(before, account.getTelephone())) {
            mails.telephoneChanged(account);
        }
        audit.record("identity_action_telephone_changed", "account", account.getPublicId(), account.getEmail());
    }

    /** Sets the language of the caller's pages and mails. */
    @PermitAll
    public void speak(Language language) {
        em.find(Account.class, caller.account().getId()).speak(language);
    }
}
