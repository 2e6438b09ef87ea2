package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.quiz.bank.BulkChange.Kind;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes many questions in one transaction. A question whose state forbids the change is left as it is and reported;
 * any other failure, such as somebody changing one of them at the same moment, leaves all of them as they were.
 */
@Stateless
@RolesAllowed("EDITOR")
public class QuestionBulk {

    /** The maximum number of questions that are changed at once. */
    public static final int MAX = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    private AuditService audit;

    /** Changes the questions with these public ids. */
    public BulkResult change(List<String> questionIds, BulkChange change) {
        DomainException.require(!questionIds.isEmpty(), "quiz_rule_nothing_marked");
        DomainException.require(questionIds.size() <= MAX, "quiz_rule_bulk_many", MAX);
        var action = action(change, questionIds);
        var found = em.createNamedQuery(QuestionVersion.LATEST_OF_QUESTIONS, QuestionVersion.class)
                .setParameter("publicIds", questionIds)
                .getResultList();
        var result = new BulkResult();
        result.gone(Set.copyOf(questionIds).size() - found.size());
        for (var newest : found) {
            try {
                action.accept(newest);
                result.changed();
                record(change, newest.getQuestion());
            } catch (DomainException forbidden) {
                result.refused(forbidden, AuditDetail.of(newest.getQuestion()));
            }
        }
        return result;
    }

    /** Changes all questions that match the filter, unless there are too many. */
    public BulkResult changeAll(BankFilter filter, BulkChange change) {
        var ids = new BankQuery(filter, self())
                .publicIds(em)
                .setMaxResults(MAX + 1)
                .getResultList();
        return change(ids, change);
    }

    private Consumer<QuestionVersion> action(BulkChange change, List<String> questionIds) {
        return switch (change.kind()) {
            case FILE -> file(change);
            case GRADE -> newest -> newest.getQuestion().grade(change.difficulty());
            case ADD_KEYWORD, REMOVE_KEYWORD -> keyword(change, questionIds);
            case SUBMIT -> this::submit;
            case APPROVE -> this::approve;
            case RETIRE -> newest -> newest.getQuestion().retire(true);
            case RESTORE -> newest -> newest.getQuestion().retire(false);
        };
    }

    private Consumer<QuestionVersion> file(BulkChange change) {
        var filing = change.filing().action(entities);
        return newest -> filing.accept(newest.getQuestion());
    }

    /** Leaves it to the database to tell which keywords are the same, however they are written. */
    private Consumer<QuestionVersion> keyword(BulkChange change, List<String> questionIds) {
        var keyword = required(change.keyword());
        var same = Set.copyOf(em.createNamedQuery(Question.SPELLINGS, String.class)
                .setParameter("publicIds", questionIds)
                .setParameter("keyword", keyword)
                .getResultList());
        return newest -> {
            var keywords = new ArrayList<>(newest.getQuestion().getKeywords());
            keywords.removeIf(each -> same.contains(each) || each.equals(keyword));
            if (change.kind() == Kind.ADD_KEYWORD) {
                keywords.add(keyword);
            }
            newest.getQuestion().tag(keywords);
        };
    }

    private static String required(String keyword) {
        DomainException.require(keyword != null && !keyword.isBlank(), "quiz_rule_keyword_missing");
        return keyword.strip();
    }

    private void submit(QuestionVersion newest) {
        requireUse(newest);
        newest.submit(clock.instant());
    }

    private void approve(QuestionVersion newest) {
        requireUse(newest);
        newest.approve(self(), clock.instant());
    }

    private static void requireUse(QuestionVersion newest) {
        DomainException.require(!newest.getQuestion().isRetired(), "quiz_rule_retired");
    }

    private void record(BulkChange change, Question question) {
        audit.record(change.kind().action(), "question", question.getPublicId(), said(change, question));
    }

    private static String said(BulkChange change, Question question) {
        return Stream.of(
                        AuditDetail.of(question),
                        change.filing().strand(),
                        change.filing().ageBand(),
                        change.filing().outcome(),
                        change.difficulty() == null ? null : change.difficulty().name(),
                        change.keyword())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(AuditService.SEPARATOR));
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
