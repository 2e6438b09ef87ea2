package ba.sigurno.ejb.demo;

import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Answers questions of every type as pupils do: rightly, or with a mistake. */
final class DemoAnswers {

    private static final Response DO_NOT_KNOW = new Typed("ne znam");

    private final Random random;

    DemoAnswers(Random random) {
        this.random = random;
    }

    /** Returns a right answer, where one is certain, or a wrong one. */
    Response to(Interaction interaction, boolean right) {
        return right ? interaction.rightResponse().orElseGet(() -> wrong(interaction)) : wrong(interaction);
    }

    private Response wrong(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choice) {
            return wrongChoice(choice);
        }
        if (interaction instanceof MatchInteraction match) {
            return Paired.of(match.prompts().stream()
                    .collect(Collectors.toMap(Prompt::code, prompt -> wrongTarget(match, prompt))));
        }
        if (interaction instanceof OrderInteraction order) {
            var codes = new ArrayList<>(order.items().stream().map(Item::code).toList());
            int at = random.nextInt(codes.size() - 1);
            Collections.swap(codes, at, at + 1);
            return new Ordered(codes);
        }
        if (interaction instanceof GapInteraction gaps) {
            return Filled.of(gaps.gaps().stream().collect(Collectors.toMap(Gap::code, gap -> wrong(gap.content())
                    .encoded())));
        }
        return interaction instanceof NumberInteraction number ? wrongNumber(number) : DO_NOT_KNOW;
    }

    private Response wrongChoice(ChoiceInteraction choice) {
        var chosen = new HashSet<String>();
        chosen.add(any(choice.options().stream()
                .filter(option -> !option.right())
                .map(Option::code)
                .toList()));
        if (choice.type() == QuestionType.MULTIPLE_RESPONSE) {
            choice.rightCodes().stream().sorted().limit(2).forEach(chosen::add);
        }
        return Chosen.of(chosen);
    }

    private String wrongTarget(MatchInteraction match, Prompt prompt) {
        return any(match.targets().stream()
                .map(Target::code)
                .filter(code -> !code.equals(prompt.target()))
                .toList());
    }

    private static Response wrongNumber(NumberInteraction number) {
        var most = number.accepted().stream()
                .map(Range::most)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new Typed(most.add(BigDecimal.ONE).toPlainString());
    }

    private String any(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }
}
