package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.writing.ItemWriter;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Responses to questions, right, half right and wrong, and how their items take them. */
public final class ItemAnswers {

    private final Random random;

    public ItemAnswers(long seed) {
        random = new Random(seed);
    }

    /** Responses worth trying; not all are taken. */
    public List<Response> to(Interaction interaction) {
        var others = IntStream.range(0, 8).mapToObj(at -> any(interaction)).flatMap(List::stream);
        return Stream.concat(interaction.rightResponse().stream(), others).toList();
    }

    private List<Response> any(Interaction interaction) {
        if (interaction instanceof ChoiceInteraction choice) {
            var codes = choice.options().stream().map(option -> option.code()).toList();
            var some = codes.stream().filter(code -> random.nextBoolean()).toList();
            boolean several = choice.type() == QuestionType.MULTIPLE_RESPONSE && !some.isEmpty();
            return List.of(Chosen.of(several ? some : List.of(pick(codes))));
        }
        if (interaction instanceof MatchInteraction match) {
            var pairs = new TreeMap<String, String>();
            var targets = match.targets().stream().map(Target::code).toList();
            match.prompts()
                    .forEach(
                            prompt -> pairs.put(prompt.code(), random.nextBoolean() ? prompt.target() : pick(targets)));
            return List.of(Paired.of(pairs));
        }
        if (interaction instanceof OrderInteraction order) {
            var codes = new ArrayList<>(order.items().stream().map(Item::code).toList());
            Collections.shuffle(codes, random);
            return List.of(new Ordered(codes));
        }
        if (interaction instanceof NumberInteraction number) {
            var range = pick(number.accepted());
            return Stream.of(
                            range.least(),
                            range.most(),
                            range.middle(),
                            range.most().add(BigDecimal.ONE))
                    .<Response>map(each -> new Typed(each.toPlainString()))
                    .toList();
        }
        return interaction instanceof TextInteraction text ? typed(text) : filled((GapInteraction) interaction);
    }

    /** What is known to the letter: what is forgiven here is wrong elsewhere, and known to be. */
    private List<Response> typed(TextInteraction text) {
        var pattern =
                pick(text.accepted()).pattern().byLanguage().values().iterator().next();
        return pattern.matches("[\\p{L}\\p{N} ]+")
                ? List.of(new Typed(pattern), new Typed(text.exactCase() ? pattern : pattern.toUpperCase()))
                : List.of();
    }

    private List<Response> filled(GapInteraction gaps) {
        var values = new TreeMap<String, String>();
        for (var gap : gaps.gaps()) {
            var any = any(gap.content());
            if (!any.isEmpty()) {
                values.put(gap.code(), pick(any).encoded());
            }
        }
        return values.isEmpty() ? List.of() : List.of(Filled.of(values));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A response as the item's variables have it. */
    public static Map<String, List<String>> inItem(Interaction interaction, Response response) {
        return inItem(interaction, response, ItemWriter.RESPONSE);
    }

    private static Map<String, List<String>> inItem(Interaction interaction, Response response, String variable) {
        if (response instanceof Chosen chosen) {
            boolean named = interaction.type() == QuestionType.TRUE_FALSE;
            return Map.of(
                    variable,
                    chosen.codes().stream()
                            .map(code -> named ? code : "C_" + code)
                            .toList());
        }
        if (response instanceof Paired paired) {
            return Map.of(
                    variable,
                    paired.targets().entrySet().stream()
                            .map(pair -> "P_" + pair.getKey() + " T_" + pair.getValue())
                            .toList());
        }
        if (response instanceof Ordered ordered) {
            return Map.of(
                    variable, ordered.codes().stream().map(code -> "I_" + code).toList());
        }
        if (response instanceof Filled filled) {
            var variables = new TreeMap<String, List<String>>();
            for (Gap gap : ((GapInteraction) interaction).gaps()) {
                var value = filled.values().get(gap.code());
                if (value != null) {
                    variables.putAll(inItem(gap.content(), gap.content().response(value), "RESPONSE_" + gap.code()));
                }
            }
            return variables;
        }
        return Map.of(variable, List.of(((Typed) response).text()));
    }
}
