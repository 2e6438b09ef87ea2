package ba.sigurno.ejb.exchange.importing;

import ba.sigurno.ejb.exchange.format.ExchangedQuestion;
import ba.sigurno.ejb.exchange.format.Finding;
import ba.sigurno.ejb.exchange.format.ReadItem;
import ba.sigurno.persistence.exchange.format.ExchangeEffect;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Question;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the questions of the bank that items of a file may be versions of: those they name by identifier or public id,
 * else those that begin with the same words. Two statements for a batch of items.
 */
final class KnownQuestions {

    private final Language language;
    private final Map<String, QuestionVersion> byName = new HashMap<>();
    private final Map<String, QuestionVersion> byStem = new HashMap<>();

    /**
     * A question of the bank that an item is a version of.
     *
     * @param version its newest version
     * @param content the content of the item in the form of that version
     * @param same whether that is exactly the same
     */
    record Match(QuestionVersion version, QuestionContent content, boolean same) {

        /** Returns the reason why it cannot become that question's next version, or the loss by it. */
        Optional<Finding> finding(ReadItem item, Language language) {
            if (version.getStatus() == ReviewStatus.IN_REVIEW) {
                return Optional.of(Finding.of(ExchangeEffect.REFUSED, item.line(), "exchange_import_in_review"));
            }
            var before = version.getContent();
            boolean others = before.languages().stream().anyMatch(each -> each != language);
            return others && !before.hasShapeOf(content)
                    ? Optional.of(Finding.of(ExchangeEffect.LOST, item.line(), "exchange_import_translations_go"))
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

    /** Returns the question that an item is a version of. */
    Optional<Match> match(ExchangedQuestion question) {
        var named = Optional.ofNullable(byName.get(question.identifier()));
        if (named.isPresent()) {
            return named.map(version -> match(version, question));
        }
        // Without a name in common only an identical item is known to be the same: others may just begin alike.
        return Optional.ofNullable(byStem.get(stem(question)))
                .map(version -> match(version, question))
                .filter(Match::same);
    }

    private Match match(QuestionVersion version, ExchangedQuestion question) {
        var before = OneLanguage.of(version.getContent(), language);
        // In a language that is new to it there is nothing to compare, but its parts are recognised.
        var known = before.orElse(version.getContent());
        var read = Recognised.as(known, question.content(), language);
        return new Match(version, read, read.equals(known));
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
