package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What an account that is to be erased wrote and reviewed: children learn with it, so it stays. */
@ApplicationScoped
public class WrittenQuestions implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AccountRecord> of(Account account) {
        var versions = em.createNamedQuery(QuestionVersion.COUNT_OF_ACCOUNT, Long.class)
                .setParameter("account", account)
                .getSingleResult();
        return List.of(new AccountRecord("quiz_erase_questions", Fate.STAYS, versions));
    }
}
