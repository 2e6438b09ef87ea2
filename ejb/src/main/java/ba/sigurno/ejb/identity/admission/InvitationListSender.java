package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.function.IntConsumer;

/** Sends the invitations of a list, all in one transaction. Only {@link TeamInvitationListService} calls it, which checks who may. */
@Stateless
@PermitAll
public class InvitationListSender {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Invitations invitations;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** Sends the invitations; who got the role or an invitation since the list was read gets none. */
    public void send(String listId, Account inviter, IntConsumer progress) {
        var list = em.createNamedQuery(TeamInvitationList.BY_PUBLIC_ID_AND_ACCOUNT, TeamInvitationList.class)
                .setParameter("publicId", listId)
                .setParameter("account", inviter)
                .getSingleResult();
        em.refresh(list, LockModeType.PESSIMISTIC_WRITE);
        list.send(clock.instant());
        var school = list.getSchool();
        em.lock(school, LockModeType.PESSIMISTIC_WRITE);
        var lines = InvitationDocument.read(list.getDocument()).lines().stream()
                .filter(line -> line.effect().isSent())
                .toList();
        var emails = lines.stream().map(InvitationLine::email).toList();
        var accounts = invitations.accounts(emails);
        var waiting = invitations.waiting(school, emails);
        int sent = 0;
        for (var line : lines) {
            var account = accounts.get(line.email());
            if (!waiting.contains(line.email()) && !Invitations.has(account, Role.TEACHER, school)) {
                invitations.send(
                        school,
                        Role.TEACHER,
                        line.email(),
                        line.name(),
                        account == null ? inviter.getLanguage() : account.getLanguage(),
                        inviter);
                sent++;
                progress.accept(sent);
            }
        }
        audit.record(
                "identity_action_invitations_sent",
                "school",
                school.getPublicId(),
                school.getName() + AuditService.SEPARATOR + sent);
    }
}
