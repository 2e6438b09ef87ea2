package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Searches the bank. The number of statements does not depend on the number of questions. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class BankService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Returns one page of the matching questions. */
    public Page<BankLine> search(BankFilter filter, Sort sort, int wished, Language language) {
        var query = new BankQuery(filter, self());
        long total = query.count(em).getSingleResult();
        int page = Page.within(wished, total, Page.SIZE);
        var rows = query.lines(em, sort)
                .setFirstResult(Page.offset(page, Page.SIZE))
                .setMaxResults(Page.SIZE)
                .getResultList();
        return Page.of(lines(rows, language), page, total, Page.SIZE);
    }

    /**
     * Returns the ids of the next matching questions, in the order of their creation.
     *
     * @param after the id after which to go on; 0 to begin
     * @param most the maximum number of ids
     */
    public List<Long> idsAfter(BankFilter filter, long after, int most) {
        return new BankQuery(filter, self())
                .idsAfter(em, after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts the versions that wait for the caller to review them. */
    public long waiting() {
        return (Long) em.createNamedQuery(QuestionVersion.WAITING_FOR_REVIEW, Object[].class)
                .setParameter("account", self())
                .getSingleResult()[0];
    }

    /** Returns the age bands, youngest first. */
    public List<AgeBand> ageBands() {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList();
    }

    /** Returns the strands, in order. */
    public List<Strand> strands() {
        return em.createNamedQuery(Strand.ALL, Strand.class).getResultList();
    }

    /** Returns the outcomes, by age band and strand. */
    public List<Outcome> outcomes() {
        return em.createNamedQuery(Outcome.ALL, Outcome.class).getResultList();
    }

    private List<BankLine> lines(List<Object[]> rows, Language language) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(row -> (Long) row[0]).toList();
        var stems = stems(ids);
        var keywords = keywords(ids);
        var languages = languages(ids);
        var strands = names(strands(), Strand::getCode, language);
        var ageBands = names(ageBands(), AgeBand::getCode, language);
        return rows.stream()
                .map(row -> {
                    var texts = stems.getOrDefault((Long) row[0], Map.of());
                    boolean retired = (Boolean) row[6];
                    return new BankLine(
                            (String) row[1],
                            texts.isEmpty() ? "" : Localised.text(texts, language),
                            (QuestionType) row[2],
                            strands.getOrDefault((String) row[3], ""),
                            ageBands.getOrDefault((String) row[4], ""),
                            (Difficulty) row[5],
                            keywords.getOrDefault((Long) row[0], List.of()),
                            languages.getOrDefault((Long) row[0], List.of()),
                            BankStatus.of(retired, (ReviewStatus) row[7]),
                            row[8] != null,
                            row[9] == null ? "" : (String) row[9],
                            (Instant) row[10],
                            (Instant) row[11]);
                })
                .toList();
    }

    private Map<Long, Map<Language, String>> stems(List<Long> ids) {
        var stems = new HashMap<Long, Map<Language, String>>();
        for (var row : of(Question.STEMS, ids)) {
            stems.computeIfAbsent((Long) row[0], id -> new EnumMap<>(Language.class))
                    .put((Language) row[1], (String) row[2]);
        }
        return stems;
    }

    private Map<Long, List<String>> keywords(List<Long> ids) {
        return of(Question.KEYWORDS, ids).stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private Map<Long, List<Language>> languages(List<Long> ids) {
        var languages = new HashMap<Long, List<Language>>();
        for (var row : of(Question.LANGUAGES, ids)) {
            Language.ofTag((String) row[1]).ifPresent(language -> languages
                    .computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                    .add(language));
        }
        languages.values().forEach(Collections::sort);
        return languages;
    }

    private List<Object[]> of(String query, List<Long> ids) {
        return em.createNamedQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static <T extends Multilingual<String>> Map<String, String> names(
            List<T> all, Function<T, String> code, Language language) {
        var names = new HashMap<String, String>();
        all.forEach(each -> names.put(code.apply(each), Localised.text(each.getTexts(), language)));
        return names;
    }

    private Account self() {
        return em.getReference(Account.class, caller.account().getId());
    }
}
