package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.transfer.ExchangeTags;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.exchange.importing.ImportItem;
import ba.sigurno.persistence.exchange.importing.ImportState;
import ba.sigurno.persistence.exchange.importing.QuestionImport;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Imports the chosen items into the bank, in one transaction. Only {@link ImportWork} calls it, for an editor it knows.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportTaking {

    /** The number of items in memory at a time. */
    private static final int BATCH = 100;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    @Inject
    private Caller caller;

    /**
     * Imports all chosen items, once; with {@code submit} they are submitted for review at once, except those whose
     * pictures are still to be described.
     *
     * @param progress is told the number of items that are done
     */
    public void take(long importId, long accountId, boolean submit, IntConsumer progress) {
        if (em.find(QuestionImport.class, importId, LockModeType.PESSIMISTIC_WRITE)
                        .getState()
                != ImportState.READ) {
            return;
        }
        // On this thread nobody signed in; the records name the editor.
        caller.recognised(em.find(Account.class, accountId));
        int taken = 0;
        int after = 0;
        List<ImportItem> batch;
        do {
            batch = em.createNamedQuery(ImportItem.CHOSEN, ImportItem.class)
                    .setParameter("import", importId)
                    .setParameter("after", after)
                    .setMaxResults(BATCH)
                    .getResultList();
            // Read again for each batch, as the one before was let go of to keep memory flat.
            var from = em.find(QuestionImport.class, importId);
            var author = em.find(Account.class, accountId);
            var tags = new ExchangeTags(em);
            for (var item : batch) {
                take(item, from, author, tags, submit);
                after = item.getPosition();
                taken++;
            }
            em.flush();
            em.clear();
            progress.accept(taken);
        } while (batch.size() == BATCH);
        var done = em.find(QuestionImport.class, importId);
        done.taken(taken);
        audit.record(
                "quiz_action_imported",
                "questionImport",
                done.getPublicId(),
                done.getFileName() + AuditService.SEPARATOR + taken);
    }

    private void take(ImportItem item, QuestionImport from, Account author, ExchangeTags tags, boolean submit) {
        var content = item.getContent().orElseThrow();
        var now = clock.instant();
        QuestionVersion version;
        if (item.getKnown().isPresent()) {
            version = nextVersion(item.getKnown().get(), content, from, author);
        } else {
            var question = new Question();
            question.identify(item.getIdentifier());
            question.file(from.getStrand(), from.getAgeBand());
            version = question.draft(content, author, now);
            em.persist(question);
            em.persist(version);
        }
        tags.read(item.getKeywords(), version.getQuestion());
        if (submit && version.isOpen() && !version.getContent().lacksDescription()) {
            version.submit(now);
        }
    }

    /** Makes the next version of a known question, with the new texts and, in other languages, the old ones. */
    private QuestionVersion nextVersion(
            Question question, QuestionContent content, QuestionImport from, Account author) {
        var latest = em.createNamedQuery(QuestionVersion.LATEST, QuestionVersion.class)
                .setParameter("publicId", question.getPublicId())
                .getSingleResult();
        var before = latest.getContent();
        var next = before.hasShapeOf(content) ? before.withTranslation(from.getLanguage(), content) : content;
        if (latest.isOpen()) {
            latest.rewrite(next, author, clock.instant());
            return latest;
        }
        var version = question.draft(next, author, clock.instant());
        em.persist(version);
        return version;
    }
}
