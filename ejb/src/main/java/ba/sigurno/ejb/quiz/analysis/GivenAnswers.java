package ba.sigurno.ejb.quiz.analysis;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.quiz.analysis.GivenAnswer.Kind;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.analysis.ItemSums;
import ba.sigurno.persistence.quiz.analysis.ResponseCount;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Sorts the responses to a question into answers that can be shown without showing anything a child wrote. */
final class GivenAnswers {

    /** The maximum number of typed answers that are shown. */
    private static final int MAX_TYPED = 10;

    private final Interaction interaction;
    private final ItemSums sums;
    private final Language language;

    GivenAnswers(Interaction interaction, ItemSums sums, Language language) {
        this.interaction = interaction;
        this.sums = sums;
        this.language = language;
    }

    /**
     * Returns the answers: options in their order, typed answers by frequency. Those not shown one by one are counted
     * as the rest, at the end. Empty for questions that are not answered by one choice or one text.
     */
    List<GivenAnswer> of(List<ResponseCount> responses) {
        if (interaction instanceof ChoiceInteraction choice) {
            long seen = responses.stream().mapToLong(ResponseCount::attempts).sum();
            return withRest(
                    choice.options().stream()
                            .map(option -> chosen(option, responses))
                            .toList(),
                    seen);
        }
        var typed = new LinkedHashMap<String, GivenAnswer>();
        for (var response : responses) {
            typed(response)
                    .ifPresent(answer -> typed.merge(
                            answer.kind() + answer.text(), answer, (one, other) -> one.and(other, sums.attempts())));
        }
        var shown = typed.values().stream()
                .sorted(Comparator.comparing(GivenAnswer::attempts).reversed())
                .limit(MAX_TYPED)
                .toList();
        return shown.isEmpty() && responses.isEmpty()
                ? List.of()
                : withRest(
                        shown, shown.stream().mapToLong(GivenAnswer::attempts).sum());
    }

    private List<GivenAnswer> withRest(List<GivenAnswer> shown, long seen) {
        long rest = sums.answered() - seen;
        if (rest <= 0) {
            return shown;
        }
        var all = new ArrayList<>(shown);
        all.add(GivenAnswer.of(Kind.OTHER, "", "", false, rest, 0, sums.attempts()));
        return List.copyOf(all);
    }

    private GivenAnswer chosen(Option option, List<ResponseCount> responses) {
        long attempts = 0;
        long upper = 0;
        for (var response : responses) {
            if (((Chosen) interaction.response(response.response())).codes().contains(option.code())) {
                attempts += response.attempts();
                upper += response.upper();
            }
        }
        var text = option.text().isEmpty() && option.picture() != null
                ? option.picture().description()
                : option.text();
        return GivenAnswer.of(Kind.OPTION, option.code(), text(text), option.right(), attempts, upper, sums.attempts());
    }

    private Optional<GivenAnswer> typed(ResponseCount response) {
        var given = interaction.response(response.response());
        if (interaction instanceof TextInteraction text && text.matching(given).isPresent()) {
            var known = text.matching(given).get();
            return Optional.of(
                    typed(Kind.FORESEEN, text(known.pattern()), known.credit().signum() > 0, response));
        }
        boolean right = interaction instanceof NumberInteraction number
                && number.matching(given)
                        .filter(range -> range.credit().signum() > 0)
                        .isPresent();
        return NumberInteraction.number(response.response())
                .filter(number -> response.pupils() >= Evidence.MIN)
                .map(number -> typed(Kind.NUMBER, number.stripTrailingZeros().toPlainString(), right, response));
    }

    private GivenAnswer typed(Kind kind, String text, boolean right, ResponseCount response) {
        return GivenAnswer.of(kind, "", text, right, response.attempts(), response.upper(), sums.attempts());
    }

    private String text(Texts texts) {
        return texts.isEmpty() ? "" : Localised.text(texts.byLanguage(), language);
    }
}
