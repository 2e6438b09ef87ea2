package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The messages to members that an account wrote or released: they stay, without the name. */
@ApplicationScoped
public class PanelMessageRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of(new AccountRecord(
                "youthpanel_erase_messages",
                Fate.STAYS,
                em.createNamedQuery(PanelMessage.COUNT_OF_ACCOUNT, Long.class)
                        .setParameter("account", account)
                        .getSingleResult()));
    }
}
