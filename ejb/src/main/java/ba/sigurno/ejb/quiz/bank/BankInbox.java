package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxSource;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The questions that wait for editors: those of others to be reviewed, and their own that came back. */
@ApplicationScoped
public class BankInbox implements InboxSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<InboxLine> of(Account caller) {
        return caller.hasRole(Role.EDITOR)
                ? List.of(
                        InboxLine.of(
                                "quiz_inbox_review",
                                query(QuestionVersion.WAITING_FOR_REVIEW, caller),
                                "/quiz/bank/bank.xhtml?whose=REVIEW"),
                        InboxLine.of(
                                "quiz_inbox_returned",
                                query(QuestionVersion.WAITING_FOR_AUTHOR, caller),
                                "/quiz/bank/bank.xhtml?whose=MINE&status=RETURNED"))
                : List.of();
    }

    private TypedQuery<Object[]> query(String name, Account caller) {
        return em.createNamedQuery(name, Object[].class)
                .setParameter("account", em.getReference(Account.class, caller.getId()));
    }
}
