package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.identity.account.HashingTurns;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.account.Passwords;
import ba.sigurno.ejb.identity.account.PersonName;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.identity.link.LinkRules;
import ba.sigurno.ejb.identity.link.SecretLinks;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.link.LinkState;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Lets somebody accept an invitation to the team of a school, by its link of single use. */
@Stateless
@PermitAll
public class AcceptInvitationService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private HashingTurns hashing;

    @Inject
    private SecretLinks links;

    @Inject
    private Invitations invitations;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    @Inject
    private AdmissionListener listener;

    /**
     * An invitation as its link shows it.
     *
     * @param state how the link stands; of the rest nothing is told unless it is open
     * @param known whether there is an account already, so that no password is to be chosen
     */
    public record Offer(LinkState state, String school, Role role, String displayName, String email, boolean known) {

        static Offer closed(LinkState state) {
            return new Offer(state, null, null, null, null, false);
        }
    }

    /** Returns what the link with a secret offers. */
    public Offer look(String secret) {
        var found = links.find(TeamInvitation.class, TeamInvitation.BY_DIGEST, secret);
        var state = links.state(found);
        return state == LinkState.OPEN ? offer(found.orElseThrow()) : Offer.closed(state);
    }

    private Offer offer(TeamInvitation invitation) {
        return new Offer(
                LinkState.OPEN,
                invitation.getSchool().getName(),
                invitation.getRole(),
                invitation.getDisplayName(),
                invitation.getEmail(),
                account(invitation).isPresent());
    }

    /**
     * Accepts an invitation: the account with its address gets the role. Where there is none, it is made.
     *
     * @param displayName the name of a new account
     * @param password the password of a new account
     * @param address the network address that does it
     * @throws DomainException when the link cannot be used, or name or password are no good
     */
    public void accept(String secret, String displayName, String password, String address) {
        LinkRules.requireOpen(look(secret).state());
        hashing.take(() -> {
            var invitation = links.use(TeamInvitation.class, TeamInvitation.BY_DIGEST_TO_USE, secret);
            var account = account(invitation).orElseGet(() -> newAccount(invitation, displayName, password));
            DomainException.require(account.isEnabled(), LinkRules.key(LinkState.UNKNOWN));
            if (!Invitations.has(account, invitation.getRole(), invitation.getSchool())) {
                account.grant(invitation.getRole(), null, invitation.getSchool());
            }
            invitation.accept(clock.instant());
            audit.recordAtTheDoor("identity_action_invitation_accepted", account, address);
            audit.record(
                    "identity_action_role_granted",
                    "account",
                    account.getPublicId(),
                    String.join(
                            AuditService.SEPARATOR,
                            account.getEmail(),
                            invitation.getRole().name(),
                            invitation.getSchool().getName()));
            listener.admitted(account);
            return account;
        });
    }

    private Account newAccount(TeamInvitation invitation, String displayName, String password) {
        DomainException.require(password != null, "app_field_required");
        var account =
                new Account(invitation.getEmail(), PersonName.printable(displayName), "", invitation.getLanguage());
        Passwords.requireGood(password, account);
        account.changePassword(PasswordHash.of(password));
        em.persist(account);
        return account;
    }

    private Optional<Account> account(TeamInvitation invitation) {
        return Optional.ofNullable(
                invitations.accounts(List.of(invitation.getEmail())).get(invitation.getEmail()));
    }
}
