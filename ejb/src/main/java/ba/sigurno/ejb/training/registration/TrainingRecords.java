package ba.sigurno.ejb.training.registration;

import ba.sigurno.ejb.file.StoredFiles;
import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountRecord.Fate;
import ba.sigurno.ejb.identity.account.AccountRecords;
import ba.sigurno.ejb.training.session.SessionMails;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.training.ladder.AcceptedPractice;
import ba.sigurno.persistence.training.ladder.TrainerStep;
import ba.sigurno.persistence.training.progress.Fulfilment;
import ba.sigurno.persistence.training.progress.SubmittedFile;
import ba.sigurno.persistence.training.session.GuestInvitation;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * The trainings of an account that is to be erased: seats in coming ones are given back, the steps of a trainer and
 * files that were handed in go, and
 * what proves who came stays until its time is over, without who decided. Who leads a coming one must hand it over
 * before.
 */
@ApplicationScoped
public class TrainingRecords implements AccountRecords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private StoredFiles files;

    @Inject
    private SessionMails mails;

    @Override
    public List<AccountRecord> of(Account account) {
        return List.of(
                new AccountRecord(
                        "training_erase_coming", Fate.GOES, coming(account).size()),
                new AccountRecord("training_erase_attended", Fate.STAYS, count(Registration.COUNT_BEGUN, account)),
                new AccountRecord("training_erase_files", Fate.GOES, all(SubmittedFile.COUNT_OF, account)),
                new AccountRecord("training_erase_tests", Fate.GOES, all(Attempt.COUNT_OF_ACCOUNT, account)),
                new AccountRecord("training_erase_led", Fate.OPEN, count(TrainingSession.COUNT_AHEAD, account)));
    }

    @Override
    public void forget(Account account) {
        coming(account).forEach(registration -> giveBack(registration, account));
        em.createNamedQuery(GuestInvitation.DELETE_TO)
                .setParameter("email", account.getEmail())
                .executeUpdate();
        em.createNamedQuery(Attempt.FORGET_ACCOUNT)
                .setParameter("account", account)
                .executeUpdate();
        files.delete(em.createNamedQuery(SubmittedFile.FILES_OF, Long.class)
                .setParameter("account", account)
                .getResultList());
        em.createNamedQuery(TrainerStep.FORGET).setParameter("account", account).executeUpdate();
        em.createNamedQuery(AcceptedPractice.FORGET)
                .setParameter("account", account)
                .executeUpdate();
        List.of(TrainerStep.FORGET_NAME, AcceptedPractice.FORGET_NAME, Fulfilment.FORGET_NAME)
                .forEach(query -> em.createNamedQuery(query)
                        .setParameter("name", account.getDisplayName())
                        .setParameter("nobody", Account.NOBODY)
                        .executeUpdate());
    }

    private void giveBack(Registration registration, Account account) {
        var session = registration.getSession();
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        em.lock(session, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        var moved = session.withdraw(account, clock.instant());
        em.flush();
        mails.movedUp(moved);
    }

    private List<Registration> coming(Account account) {
        return em.createNamedQuery(Registration.COMING, Registration.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private long all(String query, Account account) {
        return em.createNamedQuery(query, Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private long count(String query, Account account) {
        return em.createNamedQuery(query, Long.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
