package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.ejb.exchange.qti.processing.QtiValue;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads a text with gaps: entries and choices within lines, and gaps that texts are put into (sections
 * "textEntryInteraction", "inlineChoiceInteraction", "gapMatchInteraction").
 */
final class GapReader {

    private final Element interaction;
    private final ItemContent content;
    private final List<Blank> blanks = new ArrayList<>();

    GapReader(Element interaction, ItemContent content) {
        this.interaction = interaction;
        this.content = content;
    }

    /**
     * A gap of the file.
     *
     * @param code its mark in the stem
     * @param element its element
     * @param choices its choices; empty when it is typed
     * @param probe tries responses to it while the others are empty
     */
    record Blank(String code, Element element, List<Element> choices, Probe probe) {

        /** Returns a right response: the correct one, or the one with the best score. */
        List<String> right(ItemContent content) {
            if (!probe.correct().isEmpty()) {
                return probe.correct();
            }
            return examples(content).stream()
                    .max(Comparator.comparing(item -> probe.score(List.of(item))))
                    .map(List::of)
                    .orElse(List.of());
        }

        /** Returns responses worth trying. */
        List<String> examples(ItemContent content) {
            if (!choices.isEmpty()) {
                return choices.stream().map(choice -> choice.attr("identifier")).toList();
            }
            return probe.declaration().isNumeric()
                    ? new NumberReader(element, content, probe).examples()
                    : new TextReader(element, content, probe).examples();
        }
    }

    /** Adds the next gap of the text. */
    void add(Blank blank) {
        blanks.add(blank);
    }

    /** Reads the interaction, each gap with its weight. */
    GapInteraction read() {
        var first = blanks.get(0).probe();
        var empty = first.score(List.of());
        var whole = first.with(rightBut(null)).score(List.of());
        // With points taken for an empty gap, the right answer to a single one is still worth its whole.
        var base = blanks.size() == 1 ? BigDecimal.ZERO : empty;
        var alone = blanks.stream()
                .map(blank -> blank.probe().score(blank.right(content)).subtract(base))
                .toList();
        Points.ITEM.require(whole, interaction, content);
        boolean eachCounts = alone.stream().allMatch(score -> score.signum() > 0);
        var sum = alone.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var weights = eachCounts && Probe.same(sum, whole.subtract(base)) ? weights(alone) : List.<Integer>of();
        if (weights.isEmpty() || empty.signum() < 0 || blanks.stream().anyMatch(this::isPenalised)) {
            content.changed(interaction, "exchange_qti_scoring");
        }
        var told = told();
        return new GapInteraction(IntStream.range(0, blanks.size())
                .mapToObj(at -> {
                    var blank = blanks.get(at);
                    var probe = eachCounts ? blank.probe() : blank.probe().with(rightBut(blank));
                    int weight = weights.isEmpty() ? 1 : weights.get(at);
                    var own = Stream.concat(told.stream(), onWrong(blank).stream())
                            .toList();
                    return new Gap(blank.code(), weight, content(blank, probe.saying(own)));
                })
                .toList());
    }

    /** Returns the feedback that may be that of a gap: not that on the answer as a whole. */
    private List<Element> told() {
        var first = blanks.get(0).probe();
        var toNothing = first.feedback(List.of());
        var toAll = first.with(rightBut(null)).feedback(List.of());
        var toRight = blanks.stream()
                .flatMap(blank -> blank.probe().feedback(blank.right(content)).stream())
                .collect(Collectors.toSet());
        return first.feedbacks().stream()
                .filter(feedback ->
                        !toNothing.contains(feedback) && toRight.contains(feedback) == toAll.contains(feedback))
                .toList();
    }

    /** Returns the feedback shown unless a gap is filled rightly, whatever stands in the others. */
    private List<Element> onWrong(Blank blank) {
        var whenRight = new HashSet<>(blank.probe().feedback(blank.right(content)));
        whenRight.addAll(blank.probe().with(rightBut(null)).feedback(List.of()));
        var whenOnlyItIsMissing = blank.probe().with(rightBut(blank)).feedback(List.of());
        return blank.probe().feedback(List.of()).stream()
                .filter(whenOnlyItIsMissing::contains)
                .filter(feedback -> !whenRight.contains(feedback))
                .toList();
    }

    /** Returns whether a response to a gap reduces the score of the others. */
    private boolean isPenalised(Blank blank) {
        var probe = blank.probe().with(rightBut(blank));
        var without = probe.score(List.of());
        return blank.examples(content).stream()
                .anyMatch(item -> probe.score(List.of(item)).compareTo(without) < 0);
    }

    private Interaction content(Blank blank, Probe probe) {
        if (!blank.choices().isEmpty()) {
            return new ChoiceReader(blank.element(), blank.choices(), content, probe).single(Points.GAP);
        }
        return probe.declaration().isNumeric()
                ? new NumberReader(blank.element(), content, probe).read(Points.GAP)
                : new TextReader(blank.element(), content, probe).read(Points.GAP);
    }

    /** Returns right responses to all gaps but one. */
    private Map<String, QtiValue> rightBut(Blank left) {
        var right = new HashMap<String, QtiValue>();
        for (var blank : blanks) {
            if (blank != left) {
                var declaration = blank.probe().declaration();
                right.merge(
                        declaration.identifier(),
                        declaration.response(blank.right(content).stream()
                                .map(blank.probe()::written)
                                .toList()),
                        QtiValue::and);
            }
        }
        return right;
    }

    /** Returns the scores of the gaps as whole weights in the same proportions; empty when there are no small ones. */
    static List<Integer> weights(List<BigDecimal> scores) {
        var least = scores.stream().reduce(BigDecimal::min).orElseThrow();
        if (scores.stream().allMatch(GapReader::isWeight)) {
            return scores.stream()
                    .map(score -> score.setScale(0, RoundingMode.HALF_UP).intValue())
                    .toList();
        }
        for (int times = 1; times <= 20; times++) {
            var factor = BigDecimal.valueOf(times);
            var scaled = scores.stream()
                    .map(score -> score.multiply(factor).divide(least, 6, RoundingMode.HALF_UP))
                    .toList();
            if (scaled.stream().allMatch(GapReader::isWeight)) {
                return scaled.stream()
                        .map(score -> score.setScale(0, RoundingMode.HALF_UP).intValue())
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isWeight(BigDecimal score) {
        var whole = score.setScale(0, RoundingMode.HALF_UP);
        return whole.signum() > 0 && whole.intValue() <= GapInteraction.MAX_WEIGHT && Probe.same(score, whole);
    }
}
