package ba.sigurno.ejb.quiz;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.QuestionVersion;
import ba.sigurno.persistence.quiz.Quiz;
import ba.sigurno.persistence.quiz.QuizSlot;
import ba.sigurno.persistence.quiz.Tags;
import ba.sigurno.persistence.quiz.content.Shuffle;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what an attempt asks: the questions that are always asked, and others drawn by their tags. The same seed
 * draws the same from the same bank. Costs a statement for each slot that draws and two more, however many questions.
 */
final class QuestionDraw {

    private final EntityManager em;
    private final Language language;

    QuestionDraw(EntityManager em, Language language) {
        this.em = em;
        this.language = language;
    }

    /** What an attempt asks, in the quiz's order. */
    List<QuestionVersion> paper(Quiz quiz, long seed) {
        var versions = new HashMap<Long, QuestionVersion>();
        em.createNamedQuery(QuestionVersion.FIXED_OF_QUIZ, QuestionVersion.class)
                .setParameter("quiz", quiz)
                .getResultStream()
                .forEach(version -> versions.put(version.getQuestion().getId(), version));
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

    private List<Long> draw(QuizSlot slot, Set<Long> chosen, long seed) {
        var free = drawable(slot.getTags()).stream()
                .filter(id -> !chosen.contains(id))
                .toList();
        DomainException.require(free.size() >= slot.getCount(), "quiz_rule_tooFewToDraw", slot.getCount(), free.size());
        var drawn = Shuffle.of(free, seed + slot.getPosition()).subList(0, slot.getCount());
        chosen.addAll(drawn);
        return drawn;
    }

    /** The ids of the questions that have these tags and speak the language, lowest first. */
    private List<Long> drawable(Tags tags) {
        var criteria = em.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var question = query.from(Question.class);
        query.select(question.get("id"))
                .where(restrictions(tags, question, criteria).toArray(Predicate[]::new))
                .orderBy(criteria.asc(question.get("id")));
        return em.createQuery(query).getResultList();
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
        all.add(question.<Question, Language, String>joinMap("stems").key().in(language));
        return all;
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
