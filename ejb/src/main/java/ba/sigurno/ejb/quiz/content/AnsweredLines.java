package ba.sigurno.ejb.quiz.content;

import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.quiz.content.AnsweredView.Line;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.i18n.Transliterator;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The answers given next to the right ones, for all but options, which are shown among the others.
 *
 * @param wording the texts in the reader's language
 */
record AnsweredLines(ReviewText wording) {

    /** Returns the lines of a question; none for options. */
    List<Line> of(Interaction interaction, Optional<Response> response) {
        if (interaction instanceof MatchInteraction match) {
            return pairs(
                    match,
                    response.<Map<String, String>>map(given -> ((Paired) given).targets())
                            .orElseGet(Map::of));
        }
        if (interaction instanceof OrderInteraction order) {
            return items(order, response.map(given -> ((Ordered) given).codes()).orElseGet(List::of));
        }
        if (interaction instanceof GapInteraction gaps) {
            var filled = response.<Map<String, String>>map(given -> ((Filled) given).values())
                    .orElseGet(Map::of);
            return gaps.gaps().stream()
                    .map(gap -> single(
                            gap.content(),
                            Optional.ofNullable(filled.get(gap.code()))
                                    .map(value -> gap.content().response(value))))
                    .toList();
        }
        return interaction instanceof ChoiceInteraction ? List.of() : List.of(single(interaction, response));
    }

    private List<Line> pairs(MatchInteraction match, Map<String, String> chosen) {
        Map<String, RenderedText> targets = match.targets().stream()
                .collect(Collectors.toMap(Target::code, target -> wording.piece(PresentedQuestion.Part.of(target))));
        return match.prompts().stream()
                .map(prompt -> new Line(
                        wording.piece(PresentedQuestion.Part.of(prompt)),
                        targets.get(chosen.getOrDefault(prompt.code(), "")),
                        targets.get(prompt.target()),
                        prompt.target().equals(chosen.get(prompt.code()))))
                .toList();
    }

    /** Returns the items in the right order; the answer given is the place an item was put in. */
    private List<Line> items(OrderInteraction order, List<String> given) {
        return IntStream.range(0, order.items().size())
                .mapToObj(at -> {
                    var item = order.items().get(at);
                    int place = given.indexOf(item.code());
                    return new Line(
                            wording.piece(PresentedQuestion.Part.of(item)),
                            place < 0 ? null : RenderedText.typed(String.valueOf(place + 1)),
                            RenderedText.typed(String.valueOf(at + 1)),
                            place == at);
                })
                .toList();
    }

    /** Returns the answer that is typed or, in a gap, chosen. */
    private Line single(Interaction interaction, Optional<Response> response) {
        boolean right = response.map(interaction::score).filter(Credit::isFull).isPresent();
        if (interaction instanceof ChoiceInteraction choice) {
            Function<String, RenderedText> option = code -> choice.options().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .map(each -> wording.piece(PresentedQuestion.Part.of(each)))
                    .orElse(null);
            var best = choice.options().stream()
                    .filter(each -> Credit.isFull(each.credit()))
                    .map(Option::code)
                    .findFirst();
            return new Line(
                    null,
                    response.map(given -> option.apply(((Chosen) given).codes().first()))
                            .orElse(null),
                    best.map(option).orElse(null),
                    right);
        }
        return new Line(
                null,
                response.map(given -> RenderedText.typed(((Typed) given).text()))
                        .orElse(null),
                rightTyped(interaction).orElse(null),
                right);
    }

    private Optional<RenderedText> rightTyped(Interaction interaction) {
        if (interaction instanceof NumberInteraction number) {
            return number.accepted().stream()
                    .filter(range -> Credit.isFull(range.credit()))
                    .findFirst()
                    .map(wording::range);
        }
        var byLanguage = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            ((TextInteraction) interaction)
                    .withTexts(texts -> texts.only(language))
                    .rightResponse()
                    .ifPresent(right -> byLanguage.put(language, ((Typed) right).text()));
        }
        return byLanguage.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        RenderedText.typed(Localised.text(byLanguage, wording.language(), Transliterator::toCyrillic)));
    }
}
