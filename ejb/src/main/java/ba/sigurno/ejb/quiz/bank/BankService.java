package ba.sigurno.ejb.quiz.bank;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Multilingual;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
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
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Searches the bank. The number of statements does not depend on the number of questions. */
@Stateless
@RolesAllowed({"EDITOR", "ADMIN"})
public class BankService {

    /** The number of questions whose texts are read at once. */
    private static final int BATCH = 1000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private AuditService audit;

    /** Returns one page of the matching questions; planners find only those that quizzes may ask. */
    @RolesAllowed({"EDITOR", "ADMIN", "PLANNER"})
    public Page<BankLine> search(BankFilter filter, Sort sort, int wished, Language language) {
        boolean whole = caller.hasRole(Role.EDITOR) || caller.hasRole(Role.ADMIN);
        var query = new BankQuery(whole ? filter : filter.usable(), self());
        var page = Page.read(query.ids(em, sort), query.count(em).getSingleResult(), wished);
        return new Page<>(lines(page.items(), language), page.page(), page.pages(), page.total());
    }

    /** Counts the matching questions. */
    public long count(BankFilter filter) {
        return new BankQuery(filter, self()).count(em).getSingleResult();
    }

    /**
     * Exports all matching questions, for a file, and records that.
     *
     * @throws DomainException when there are more than {@value Page#MAX_WHOLE}
     */
    public List<BankLine> export(BankFilter filter, Sort sort, Language language) {
        var query = new BankQuery(filter, self());
        var found = Page.readWhole(query.ids(em, sort), query.count(em).getSingleResult());
        audit.recordDownload("quiz_action_list_exported", "question", "", String.valueOf(found.size()));
        return lines(found, language);
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
    @RolesAllowed({"EDITOR", "ADMIN", "PLANNER"})
    public List<AgeBand> ageBands() {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList();
    }

    /** Returns the strands, in order. */
    @RolesAllowed({"EDITOR", "ADMIN", "PLANNER"})
    public List<Strand> strands() {
        return em.createNamedQuery(Strand.ALL, Strand.class).getResultList();
    }

    /** Returns the outcomes, by age band and strand. */
    public List<Outcome> outcomes() {
        return em.createNamedQuery(Outcome.ALL, Outcome.class).getResultList();
    }

    private List<BankLine> lines(List<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = byId(ids);
        var stems = stems(ids);
        var keywords = keywords(ids);
        var languages = languages(ids);
        var strands = names(strands(), Strand::getCode, language);
        var ageBands = names(ageBands(), AgeBand::getCode, language);
        var grades = ageBands().stream().collect(Collectors.toMap(AgeBand::getCode, band -> Grades.of(band, language)));
        return ids.stream()
                .map(rows::get)
                .map(row -> {
                    var texts = stems.getOrDefault((Long) row[0], Map.of());
                    boolean retired = (Boolean) row[6];
                    return new BankLine(
                            (String) row[1],
                            texts.isEmpty() ? "" : Localised.text(texts, language),
                            (QuestionType) row[2],
                            strands.getOrDefault((String) row[3], ""),
                            ageBands.getOrDefault((String) row[4], ""),
                            grades.getOrDefault((String) row[4], ""),
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

    private Map<Long, Object[]> byId(List<Long> ids) {
        return of(() -> BankQuery.lines(em), ids).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], Function.identity()));
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
        return of(() -> em.createNamedQuery(query, Object[].class), ids);
    }

    /** Asks for so many at once that a long list is read in few steps, and no statement gets too long. */
    private static List<Object[]> of(Supplier<TypedQuery<Object[]>> query, List<Long> ids) {
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
                .mapToObj(from -> ids.subList(from, Math.min(from + BATCH, ids.size())))
                .flatMap(some -> query.get().setParameter("ids", some).getResultStream())
                .toList();
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
