package ba.sigurno.ejb.quiz.transfer;

import ba.sigurno.ejb.quiz.exchange.ExchangedQuestion;
import ba.sigurno.ejb.quiz.exchange.Finding;
import ba.sigurno.ejb.quiz.exchange.ReadItem;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.ExchangeEffect;
import ba.sigurno.persistence.quiz.Question;
import ba.sigurno.persistence.quiz.QuestionVersion;
import ba.sigurno.persistence.quiz.ReviewStatus;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The questions of the bank that items of a file may be versions of: those they name by identifier or public id, else
 * those that begin with the same words. Two statements for a batch of items.
 */
final class KnownQuestions {

    private final Language language;
    private final Map<String, QuestionVersion> byName = new HashMap<>();
    private final Map<String, QuestionVersion> byStem = new HashMap<>();

    /**
     * A question of the bank that an item is a version of.
     *
     * @param version its newest version
     * @param same whether that says just the same
     */
    record Match(QuestionVersion version, boolean same) {

        /** Why it cannot become that question's next version, or what would get lost by it. */
        Optional<Finding> finding(ReadItem item, Language language) {
            if (version.getStatus() == ReviewStatus.IN_REVIEW) {
                return Optional.of(Finding.of(ExchangeEffect.REFUSED, item.line(), "quiz_import_inReview"));
            }
            var content = version.getContent();
            boolean others = content.languages().stream().anyMatch(each -> each != language);
            boolean fits = item.question()
                    .filter(read -> content.hasShapeOf(read.content()))
                    .isPresent();
            return others && !fits
                    ? Optional.of(Finding.of(ExchangeEffect.LOST, item.line(), "quiz_import_translationsGo"))
                    : Optional.empty();
        }
    }

    KnownQuestions(EntityManager em, List<ReadItem> items, Language language) {
        this.language = language;
        var questions = items.stream().flatMap(item -> item.question().stream()).toList();
        find(em, QuestionVersion.LATEST_BY_NAMES, names(questions)).forEach(version -> {
            byName.put(version.getQuestion().getPublicId(), version);
            byName.put(version.getQuestion().getIdentifier(), version);
        });
        var stems = questions.stream().map(this::stem).collect(Collectors.toSet());
        find(em, QuestionVersion.LATEST_BY_STEMS, stems)
                .forEach(
                        version -> version.getQuestion().textIn(language).ifPresent(stem -> byStem.put(stem, version)));
    }

    /** The question that an item is a version of. */
    Optional<Match> match(ExchangedQuestion question) {
        var named = Optional.ofNullable(byName.get(question.identifier()));
        if (named.isPresent()) {
            return named.map(version -> new Match(version, says(version, question)));
        }
        // Without a name in common only what is wholly the same is known to be: others may just begin alike.
        return Optional.ofNullable(byStem.get(stem(question)))
                .filter(version -> says(version, question))
                .map(version -> new Match(version, true));
    }

    private boolean says(QuestionVersion version, ExchangedQuestion question) {
        return version.getContent().only(language).equals(question.content());
    }

    private String stem(ExchangedQuestion question) {
        return Question.beginning(question.content().stem().in(language).orElse(""));
    }

    private static Set<String> names(List<ExchangedQuestion> questions) {
        return questions.stream()
                .map(ExchangedQuestion::identifier)
                .filter(identifier -> !identifier.isBlank())
                .collect(Collectors.toSet());
    }

    private static List<QuestionVersion> find(EntityManager em, String query, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : em.createNamedQuery(query, QuestionVersion.class)
                        .setParameter("values", values)
                        .getResultList();
    }
}
