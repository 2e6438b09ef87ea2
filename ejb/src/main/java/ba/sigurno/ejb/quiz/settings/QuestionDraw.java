package ba.sigurno.ejb.quiz.settings;

import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.Tags;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.quiz.settings.QuizSlot;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Selects the questions of an attempt: those that are always asked, and others drawn by their tags. The same seed draws
 * the same from the same bank. Costs a statement for each slot that draws and two more, however many questions.
 */
public final class QuestionDraw {

    /** The maximum number of questions of one age that are answered by a tap. */
    public static final int MAX_TAPPABLE = 5_000;

    private static final Set<QuestionType> TAPPABLE =
            EnumSet.of(QuestionType.SINGLE_CHOICE, QuestionType.MULTIPLE_RESPONSE, QuestionType.TRUE_FALSE);

    private final EntityManager em;
    private final Language language;

    /** Draws from the bank behind an entity manager, for somebody who reads this language. */
    public QuestionDraw(EntityManager em, Language language) {
        this.em = em;
        this.language = language;
    }

    /** Returns the questions of an attempt, in the quiz's order. */
    public List<QuestionVersion> paper(Quiz quiz, long seed) {
        var versions = fixed(quiz);
        var chosen = new LinkedHashSet<Long>();
        quiz.getSlots().stream()
                .flatMap(slot -> slot.getQuestion().stream())
                .map(Question::getId)
                .forEach(chosen::add);
        var drawn = new HashMap<QuizSlot, List<Long>>();
        for (var slot : quiz.getSlots()) {
            if (slot.getQuestion().isEmpty()) {
                drawn.put(slot, draw(slot, chosen, seed));
            }
        }
        fetch(drawn.values().stream().flatMap(List::stream).toList(), versions);
        var paper = new ArrayList<QuestionVersion>();
        for (var slot : quiz.getSlots()) {
            slot.getQuestion()
                    .map(question -> List.of(question.getId()))
                    .orElseGet(() -> drawn.get(slot))
                    .forEach(id -> paper.add(versions.get(id)));
        }
        return List.copyOf(paper);
    }

    /**
     * Returns the questions that attempts may ask: those that are always asked, in the quiz's order, then those that may
     * be drawn, the oldest first and at most {@link Quiz#MAX_QUESTIONS} for a slot.
     */
    public List<QuestionVersion> pool(Quiz quiz) {
        var versions = fixed(quiz);
        var ids = new LinkedHashSet<>(versions.keySet());
        quiz.getSlots().stream()
                .filter(slot -> slot.getQuestion().isEmpty())
                .forEach(slot -> ids.addAll(drawable(slot.getTags())));
        fetch(ids.stream().filter(id -> !versions.containsKey(id)).toList(), versions);
        return ids.stream().map(versions::get).toList();
    }

    private List<Long> drawable(Tags tags) {
        var criteria = em.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var question = query.from(Question.class);
        query.select(question.get("id"))
                .where(restrictions(tags, question, criteria).toArray(Predicate[]::new))
                .groupBy(question.<Object>get("id"))
                .orderBy(criteria.asc(question.get("id")));
        return em.createQuery(query).setMaxResults(Quiz.MAX_QUESTIONS).getResultList();
    }

    /** Returns the questions that are always asked, by their ids and in order. */
    private Map<Long, QuestionVersion> fixed(Quiz quiz) {
        var versions = new LinkedHashMap<Long, QuestionVersion>();
        em.createNamedQuery(QuestionVersion.FIXED_OF_QUIZ, QuestionVersion.class)
                .setParameter("quiz", quiz)
                .getResultStream()
                .forEach(version -> versions.put(version.getQuestion().getId(), version));
        return versions;
    }

    /**
     * Counts the usable questions that have these tags and can be read.
     *
     * @param besides questions, by their public ids, that do not count
     */
    public long count(Tags tags, Set<String> besides) {
        var criteria = em.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var question = query.from(Question.class);
        var all = restrictions(tags, question, criteria);
        if (!besides.isEmpty()) {
            all.add(criteria.not(question.get("publicId").in(besides)));
        }
        query.select(criteria.countDistinct(question)).where(all.toArray(Predicate[]::new));
        return em.createQuery(query).getSingleResult();
    }

    /**
     * Returns the ids of the usable questions with these tags that are answered by a tap, at most {@link #MAX_TAPPABLE}.
     *
     * @param outcome the outcome that they serve; null for any
     */
    public List<Long> tappable(Tags tags, Outcome outcome) {
        var criteria = em.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var question = query.from(Question.class);
        var all = restrictions(tags, question, criteria);
        if (outcome != null) {
            all.add(criteria.equal(question.get("outcome"), outcome));
        }
        var asked = query.subquery(Long.class);
        var version = asked.from(QuestionVersion.class);
        asked.select(version.get("id"))
                .where(
                        criteria.equal(version.get("question"), question),
                        criteria.equal(version.get("number"), question.get("approvedNumber")),
                        version.get("type").in(TAPPABLE));
        all.add(criteria.exists(asked));
        query.select(question.get("id"))
                .where(all.toArray(Predicate[]::new))
                .groupBy(question.<Object>get("id"))
                .orderBy(criteria.asc(question.get("id")));
        return em.createQuery(query).setMaxResults(MAX_TAPPABLE).getResultList();
    }

    private List<Long> draw(QuizSlot slot, Set<Long> chosen, long seed) {
        var criteria = em.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var question = query.from(Question.class);
        var all = restrictions(slot.getTags(), question, criteria);
        if (!chosen.isEmpty()) {
            all.add(criteria.not(question.get("id").in(chosen)));
        }
        // The database shuffles: a digest of id and seed gives each seed an order of its own, and the bank stays there.
        var salted = criteria.function(
                "CONCAT", String.class, question.get("id"), criteria.literal(":" + (seed + slot.getPosition())));
        query.select(question.get("id"))
                .where(all.toArray(Predicate[]::new))
                .orderBy(criteria.asc(criteria.function("MD5", String.class, salted)));
        if (readable().size() > 1) {
            // A question in both scripts is there once.
            query.groupBy(question.get("id"));
        }
        var drawn = em.createQuery(query).setMaxResults(slot.getCount()).getResultList();
        DomainException.require(
                drawn.size() == slot.getCount(), "quiz_rule_too_few_to_draw", slot.getCount(), drawn.size());
        chosen.addAll(drawn);
        return drawn;
    }

    private List<Predicate> restrictions(Tags tags, Root<Question> question, CriteriaBuilder criteria) {
        var all = new ArrayList<Predicate>();
        all.add(criteria.isNotNull(question.get("approvedNumber")));
        all.add(criteria.isFalse(question.get("retired")));
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("strand", tags.getStrand());
        wanted.put("ageBand", tags.getAgeBand());
        wanted.put("difficulty", tags.getDifficulty());
        wanted.forEach((name, value) -> {
            if (value != null) {
                all.add(criteria.equal(question.get(name), value));
            }
        });
        if (tags.getKeyword() != null) {
            all.add(criteria.isMember(tags.getKeyword(), question.<Set<String>>get("keywords")));
        }
        // Reads the approved version, not a draft.
        all.add(question.<Question, String>join("askedLanguages").in(readable()));
        return all;
    }

    /**
     * Returns the tags of the languages whose texts can be shown in this one: Serbian in Cyrillic is made of the Latin
     * one too.
     */
    private List<String> readable() {
        return language.isCyrillic()
                ? List.of(language.getTag(), Language.SERBIAN_LATIN.getTag())
                : List.of(language.getTag());
    }

    private void fetch(List<Long> ids, Map<Long, QuestionVersion> versions) {
        if (!ids.isEmpty()) {
            em.createNamedQuery(QuestionVersion.APPROVED_OF_QUESTIONS, QuestionVersion.class)
                    .setParameter("questions", ids)
                    .getResultStream()
                    .forEach(version -> versions.put(version.getQuestion().getId(), version));
        }
    }
}
