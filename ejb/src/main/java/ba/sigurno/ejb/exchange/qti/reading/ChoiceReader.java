package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.ejb.exchange.qti.processing.QtiValue;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction.Option;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads interactions in which options are chosen (sections "choiceInteraction", "inlineChoiceInteraction"). */
public final class ChoiceReader {

    private final Element interaction;
    private final List<Element> choices;
    private final Map<String, String> codes;
    private final ItemContent content;
    private final Probe probe;

    /** Reads these choices of an interaction. */
    ChoiceReader(Element interaction, List<Element> choices, ItemContent content, Probe probe) {
        this.interaction = interaction;
        this.choices = choices;
        this.codes = QtiCodes.CHOICE.of(
                choices.stream().map(choice -> choice.attr("identifier")).toList());
        this.content = content;
        this.probe = probe;
    }

    /** Reads the interaction, one or several of whose options are to be chosen. */
    ChoiceInteraction read() {
        boolean single =
                probe.declaration().isSingle() || interaction.attr("maxChoices").equals("1");
        if (single) {
            return single(Points.ITEM);
        }
        if (!List.of("", "0", String.valueOf(choices.size())).contains(interaction.attr("maxChoices"))
                || !List.of("", "0", "1").contains(interaction.attr("minChoices"))) {
            content.lost(interaction, "exchange_qti_choice_limit");
        }
        return multiple();
    }

    /** Reads an interaction one of whose options is to be chosen. */
    ChoiceInteraction single(Points points) {
        var scores = new LinkedHashMap<String, BigDecimal>();
        codes.keySet().forEach(choice -> scores.put(choice, probe.score(List.of(choice))));
        var base = points.base(probe);
        var whole = scores.values().stream()
                .max(Comparator.naturalOrder())
                .orElse(base)
                .subtract(base);
        points.require(whole, interaction, content);
        var credits = new LinkedHashMap<String, BigDecimal>();
        scores.forEach((choice, score) -> credits.put(choice, credit(score.subtract(base), whole)));
        mapped(credits).ifPresent(credits::putAll);
        var feedback = new LinkedHashMap<String, List<Element>>();
        codes.keySet().forEach(choice -> feedback.put(choice, probe.feedback(List.of(choice))));
        var options = options(credits, feedback);
        return trueFalse(options).orElseGet(() -> interaction(QuestionType.SINGLE_CHOICE, options, Grading.PARTIAL));
    }

    private BigDecimal credit(BigDecimal score, BigDecimal whole) {
        return content.credit(interaction, score, whole, BigDecimal.ONE.negate());
    }

    private ChoiceInteraction interaction(QuestionType type, List<Option> options, Grading grading) {
        return new ChoiceInteraction(type, options, interaction.attr("shuffle").equals("true"), grading);
    }

    private Optional<ChoiceInteraction> trueFalse(List<Option> options) {
        var sorted = options.stream()
                .sorted(Comparator.comparing(option -> ChoiceInteraction.TRUE_FALSE_CODES.indexOf(option.code())))
                .toList();
        boolean named = sorted.stream().map(Option::code).toList().equals(ChoiceInteraction.TRUE_FALSE_CODES)
                && sorted.stream().allMatch(this::saysItsCode)
                && sorted.stream().filter(Option::right).count() == 1;
        return named
                ? Optional.of(interaction(
                        QuestionType.TRUE_FALSE,
                        sorted.stream().map(option -> with(option, Texts.NONE)).toList(),
                        Grading.PARTIAL))
                : Optional.empty();
    }

    private boolean saysItsCode(Option option) {
        var text = option.text().in(content.language()).orElse("");
        return Arrays.stream(Language.values())
                .anyMatch(language -> text.equalsIgnoreCase(word(language, option.code())));
    }

    /** Returns the word for true or false in a language. */
    public static String word(Language language, String code) {
        return Messages.text(language, "exchange_qti_word_" + code);
    }

    private static Option with(Option option, Texts text) {
        return new Option(option.code(), text, option.picture(), option.credit(), option.feedback(), option.fixed());
    }

    private ChoiceInteraction multiple() {
        var right = right();
        var whole = probe.score(right);
        Points.ITEM.require(right.isEmpty() ? BigDecimal.ZERO : whole, interaction, content);
        var subsets = Subsets.of(List.copyOf(codes.keySet()), right);
        var feedback = attributed(subsets);
        var partial = interaction(
                QuestionType.MULTIPLE_RESPONSE, options(partialCredits(right, whole), feedback), Grading.PARTIAL);
        var strict = interaction(
                QuestionType.MULTIPLE_RESPONSE, options(strictCredits(right), feedback), Grading.ALL_OR_NOTHING);
        var candidates = probe.processing().isMapped(probe.declaration().identifier())
                ? Stream.of(partial, strict)
                : Stream.of(strict, partial);
        var best = candidates
                .min(Comparator.comparing(candidate -> differences(candidate, subsets, whole)))
                .orElseThrow();
        if (differences(best, subsets, whole) > 0) {
            content.changed(interaction, "exchange_qti_scoring");
        }
        if (best.grading() == Grading.PARTIAL) {
            codes.keySet().stream()
                    .filter(choice -> !right.contains(choice))
                    .forEach(choice -> credit(scoreBeside(right, choice), whole));
        }
        return best;
    }

    private List<String> right() {
        var correct = probe.correct();
        return correct.isEmpty()
                ? codes.keySet().stream()
                        .filter(choice -> probe.score(List.of(choice)).signum() > 0)
                        .toList()
                : codes.keySet().stream().filter(correct::contains).toList();
    }

    private long differences(ChoiceInteraction candidate, Collection<List<String>> subsets, BigDecimal whole) {
        return subsets.stream()
                .filter(subset -> !Probe.same(
                        candidate.score(
                                Chosen.of(subset.stream().map(codes::get).toList())),
                        Credit.score(Probe.credit(probe.score(subset), whole))))
                .count();
    }

    private Map<String, BigDecimal> partialCredits(List<String> right, BigDecimal whole) {
        var credits = new LinkedHashMap<String, BigDecimal>();
        for (var choice : codes.keySet()) {
            credits.put(
                    choice,
                    right.contains(choice)
                            ? Probe.credit(probe.score(List.of(choice)), whole)
                            : Probe.credit(scoreBeside(right, choice), whole).min(BigDecimal.ZERO));
        }
        var found = isWhole(credits, right) ? credits : equalShares(credits, right);
        return mappedCredits()
                .filter(mapped -> isWhole(mapped, right) && agree(mapped, found))
                .orElse(found);
    }

    /** Returns the points that a wrong choice adds to the right ones. */
    private BigDecimal scoreBeside(List<String> right, String choice) {
        var with = new ArrayList<>(right);
        with.add(choice);
        return probe.score(with).subtract(probe.score(right));
    }

    private static boolean agree(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        return one.entrySet().stream().allMatch(credit -> Probe.same(credit.getValue(), other.get(credit.getKey())));
    }

    private static boolean isWhole(Map<String, BigDecimal> credits, List<String> right) {
        var sum = right.stream().map(credits::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Probe.same(sum, BigDecimal.ONE)
                && credits.entrySet().stream()
                        .allMatch(credit -> right.contains(credit.getKey())
                                == credit.getValue().signum() > 0);
    }

    private static Map<String, BigDecimal> equalShares(Map<String, BigDecimal> credits, List<String> right) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        credits.forEach((choice, credit) ->
                shares.put(choice, right.contains(choice) ? Credit.share(right.size()) : credit.min(BigDecimal.ZERO)));
        return shares;
    }

    /**
     * Returns the shares of options graded all or nothing, a grading without shares; a mapping that is not used may
     * tell them.
     */
    private Map<String, BigDecimal> strictCredits(List<String> right) {
        var equal = new LinkedHashMap<String, BigDecimal>();
        codes.keySet().forEach(choice -> equal.put(choice, BigDecimal.ZERO));
        var credits = equalShares(equal, right);
        return mappedCredits().filter(mapped -> isWhole(mapped, right)).orElse(credits);
    }

    /**
     * Returns the shares of the mapping when they match those found, except for negative ones: trying does not show
     * these.
     */
    private Optional<Map<String, BigDecimal>> mapped(Map<String, BigDecimal> found) {
        return mappedCredits().filter(mapped -> found.entrySet().stream()
                .allMatch(credit -> Probe.same(
                        credit.getValue().max(BigDecimal.ZERO),
                        mapped.get(credit.getKey()).max(BigDecimal.ZERO))));
    }

    /** Returns the mapped values of the choices, as shares of one point or of the greatest mapped value. */
    private Optional<Map<String, BigDecimal>> mappedCredits() {
        var values = new LinkedHashMap<String, BigDecimal>();
        codes.keySet().forEach(choice -> values.put(choice, BigDecimal.ZERO));
        for (var entry : probe.declaration().mapEntries()) {
            values.replace(entry.attr("mapKey"), (BigDecimal) QtiValue.read("float", entry.attr("mappedValue")));
        }
        var most = values.values().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .max(BigDecimal.ONE);
        values.replaceAll((choice, value) -> Probe.credit(value, most));
        return probe.declaration().mapEntries().isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** Returns for each choice the feedback that is shown whenever it is among the chosen ones, and only then. */
    private Map<String, List<Element>> attributed(Collection<List<String>> subsets) {
        var feedback = new LinkedHashMap<String, List<Element>>();
        codes.keySet().forEach(choice -> feedback.put(choice, probe.feedback(List.of(choice))));
        var said = new LinkedHashSet<Element>();
        feedback.values().forEach(said::addAll);
        if (said.isEmpty()) {
            return feedback;
        }
        for (var subset : subsets) {
            var shown = probe.feedback(subset);
            said.removeIf(element -> shown.contains(element)
                    != subset.stream().anyMatch(choice -> feedback.get(choice).contains(element)));
        }
        feedback.replaceAll(
                (choice, elements) -> elements.stream().filter(said::contains).toList());
        return feedback;
    }

    private List<Option> options(Map<String, BigDecimal> credits, Map<String, List<Element>> feedback) {
        return choices.stream()
                .map(choice -> {
                    var said = content.said(choice);
                    var identifier = choice.attr("identifier");
                    return new Option(
                            codes.get(identifier),
                            said.text(),
                            said.picture(),
                            credits.get(identifier),
                            content.feedback(feedback.get(identifier)),
                            choice.attr("fixed").equals("true"));
                })
                .toList();
    }
}
