package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends invitations, and finds out to whom none has to be sent. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private TeamMails mails;

    @Inject
    private Clock clock;

    /** Invites somebody, who is neither there nor invited already. */
    public TeamInvitation send(
            School school, Role role, String email, String name, Language language, Account inviter) {
        var secret = LinkSecret.random();
        var invitation = new TeamInvitation(
                school,
                role,
                email,
                name,
                language,
                em.getReference(Account.class, inviter.getId()),
                LinkSecret.digest(secret),
                clock.instant());
        em.persist(invitation);
        mails.invited(invitation, secret);
        return invitation;
    }

    /** Sends an invitation again, under a new link. */
    void sendAgain(TeamInvitation invitation) {
        var secret = LinkSecret.random();
        invitation.sendAgain(LinkSecret.digest(secret), clock.instant());
        mails.invited(invitation, secret);
    }

    /** Returns the accounts with some addresses in normal form, by address. */
    Map<String, Account> accounts(Collection<String> emails) {
        return emails.isEmpty()
                ? Map.of()
                : em.createNamedQuery(Account.BY_EMAILS, Account.class)
                        .setParameter("emails", emails)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::getEmail, Function.identity()));
    }

    /** Returns to which of some addresses in normal form an invitation of the school is waiting. */
    Set<String> waiting(School school, Collection<String> emails) {
        return emails.isEmpty()
                ? Set.of()
                : em.createNamedQuery(TeamInvitation.WAITING, TeamInvitation.class)
                        .setParameter("school", school)
                        .setParameter("emails", emails)
                        .setParameter("now", clock.instant())
                        .getResultStream()
                        .map(TeamInvitation::getEmail)
                        .collect(Collectors.toSet());
    }

    /** Returns whether an account has a role at a school. */
    static boolean has(Account account, Role role, School school) {
        return account != null
                && account.getGrants().stream()
                        .anyMatch(grant -> grant.getRole() == role && school.equals(grant.getSchool()));
    }
}
