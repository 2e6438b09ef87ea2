package ba.sigurno.ejb.identity.admission;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The invitations to somebody, and the lists of people somebody brought: they go with the account, a month after their end anyway. */
@ApplicationScoped
public class TeamRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of();
    }

    @Override
    public void forget(Account account) {
        em.createNamedQuery(TeamInvitation.DELETE_TO)
                .setParameter("email", account.getEmail())
                .executeUpdate();
        em.createNamedQuery(TeamInvitationList.DELETE_OF)
                .setParameter("account", account)
                .executeUpdate();
    }
}
