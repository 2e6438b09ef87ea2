package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search of the bank: a question {@code q} with its newest version {@code v}, narrowed by the parts of the filter
 * that are set and nothing else, so that each search has a plan of its own. Typed text travels as parameters only.
 */
final class BankQuery {

    /** Compares as the module catalogue does: caj finds čaj. */
    private static final String STEM = "SQL('? COLLATE utf8mb4_unicode_520_ci', VALUE(t)) LIKE ";

    private static final String FROM = " FROM Question q LEFT JOIN q.strand strand LEFT JOIN q.ageBand band,"
            + " QuestionVersion v LEFT JOIN v.author a";

    private static final String NEWEST = " WHERE v.question = q AND v.number = q.latestNumber";

    private final Account caller;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    BankQuery(BankFilter filter, Account caller) {
        this.caller = caller;
        text(filter.text());
        equal("v.type", "type", filter.type());
        code("strand", filter.strand());
        code("band", filter.ageBand());
        equal("q.difficulty", "difficulty", filter.difficulty());
        add(":keyword MEMBER OF q.keywords", "keyword", filter.keyword());
        add(":speaks MEMBER OF q.languages", "speaks", tag(filter.speaks()));
        add(":lacks NOT MEMBER OF q.languages", "lacks", tag(filter.lacks()));
        status(filter.status());
        if (filter.whose() == Whose.USABLE) {
            conditions.add("q.retired = FALSE AND q.approvedNumber IS NOT NULL");
        }
        if (filter.whose() == Whose.REVIEW) {
            add("q.retired = FALSE AND " + QuestionVersion.WAITING, "account", caller);
        } else if (filter.whose() == Whose.MINE) {
            equal("v.author", "account", caller);
        }
    }

    /** Counts the questions found. */
    TypedQuery<Long> count(EntityManager em) {
        return query(em, "COUNT(q.id)", "", Long.class);
    }

    /** Reads their ids in an order: narrow rows, which indexes hold, so that a long bank is sorted fast. */
    TypedQuery<Long> ids(EntityManager em, Sort sort) {
        return query(em, "q.id", sort.orderBy("q.id", caller.getLanguage()), Long.class);
    }

    /** Reads the columns of a list of the questions with {@code :ids}, in no order. */
    static TypedQuery<Object[]> lines(EntityManager em) {
        return em.createQuery(
                "SELECT q.id, q.publicId, v.type, strand.code, band.code, q.difficulty, q.retired, v.status,"
                        + " q.approvedNumber, a.displayName, q.changedAt, v.submittedAt" + FROM + NEWEST
                        + " AND q.id IN :ids",
                Object[].class);
    }

    /** Reads their public ids, in the order of their creation. */
    TypedQuery<String> publicIds(EntityManager em) {
        return query(em, "q.publicId", " ORDER BY q.id", String.class);
    }

    /** Reads the ids of those created after the question with an id, in the order of their creation. */
    TypedQuery<Long> idsAfter(EntityManager em, long after) {
        add("q.id > :after", "after", after);
        return query(em, "q.id", " ORDER BY q.id", Long.class);
    }

    private <T> TypedQuery<T> query(EntityManager em, String what, String order, Class<T> type) {
        var query = em.createQuery(
                "SELECT " + what + FROM + NEWEST
                        + conditions.stream().map(" AND "::concat).collect(Collectors.joining()) + order,
                type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private void text(String text) {
        if (text != null && !text.isBlank()) {
            var typed = text.strip();
            add(
                    "(q.identifier = :identifier OR EXISTS (SELECT f FROM Question f JOIN f.stems t WHERE f = q AND ("
                            + STEM + ":latin OR " + STEM + ":cyrillic)))",
                    "identifier",
                    typed);
            parameters.put("latin", SearchPattern.containing(Transliterator.toLatin(typed)));
            parameters.put("cyrillic", SearchPattern.containing(Transliterator.toCyrillic(typed)));
        }
    }

    private static String tag(Language language) {
        return language == null ? null : language.getTag();
    }

    private void code(String name, String code) {
        if (BankFilter.NONE.equals(code)) {
            conditions.add(name + ".id IS NULL");
        } else {
            equal(name + ".code", name + "Code", code);
        }
    }

    private void status(BankStatus status) {
        if (status == BankStatus.RETIRED) {
            conditions.add("q.retired = TRUE");
        } else if (status != null) {
            conditions.add("q.retired = FALSE");
            equal("v.status", "status", ReviewStatus.valueOf(status.name()));
        }
    }

    private void equal(String path, String name, Object value) {
        add(path + " = :" + name, name, value);
    }

    private void add(String condition, String name, Object value) {
        if (value != null && !value.equals("")) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
