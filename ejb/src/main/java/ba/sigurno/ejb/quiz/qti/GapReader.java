package ba.sigurno.ejb.quiz.qti;

import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.Interaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
     * @param code how the stem marks it
     * @param element where it is
     * @param choices what can be put into it; empty when it is typed
     * @param probe tries what is put into it while the others are empty
     */
    record Blank(String code, Element element, List<Element> choices, Probe probe) {}

    /** The next gap of the text. */
    void add(Blank blank) {
        blanks.add(blank);
    }

    /** The interaction, each gap with its weight. */
    GapInteraction read() {
        var empty = blanks.get(0).probe().score(List.of());
        var alone = blanks.stream()
                .map(blank -> blank.probe().score(right(blank)).subtract(empty))
                .toList();
        var whole = blanks.get(0).probe().with(allRight()).score(List.of());
        Points.ITEM.require(whole, interaction, content);
        boolean additive = alone.stream().allMatch(score -> score.signum() > 0)
                && Probe.same(alone.stream().reduce(BigDecimal.ZERO, BigDecimal::add), whole.subtract(empty));
        var weights = additive ? weights(alone) : List.<Integer>of();
        if (weights.isEmpty()) {
            content.changed(interaction, "quiz_exchange_qti_scoring");
        }
        return new GapInteraction(IntStream.range(0, blanks.size())
                .mapToObj(at -> {
                    var blank = blanks.get(at);
                    var probe = additive ? blank.probe() : blank.probe().with(allRightBut(blank));
                    return new Gap(blank.code(), weights.isEmpty() ? 1 : weights.get(at), content(blank, probe));
                })
                .toList());
    }

    /** A right response to a gap: the correct one, or what scores best. */
    private List<String> right(Blank blank) {
        var probe = blank.probe();
        if (!probe.correct().isEmpty()) {
            return probe.correct().subList(0, 1);
        }
        List<String> examples;
        if (!blank.choices().isEmpty()) {
            examples = blank.choices().stream()
                    .map(choice -> choice.attr("identifier"))
                    .toList();
        } else if (probe.declaration().isNumeric()) {
            examples = new NumberReader(blank.element(), content, probe).examples();
        } else {
            examples = new TextReader(blank.element(), content, probe).examples();
        }
        return examples.stream()
                .max(Comparator.comparing(item -> probe.score(List.of(item))))
                .map(List::of)
                .orElse(List.of());
    }

    private Interaction content(Blank blank, Probe probe) {
        if (!blank.choices().isEmpty()) {
            return new ChoiceReader(blank.element(), blank.choices(), content, probe).single(Points.GAP);
        }
        return probe.declaration().isNumeric()
                ? new NumberReader(blank.element(), content, probe).read(Points.GAP)
                : new TextReader(blank.element(), content, probe).read(Points.GAP);
    }

    private Map<String, Value> allRight() {
        return allRightBut(null);
    }

    private Map<String, Value> allRightBut(Blank left) {
        var right = new HashMap<String, Value>();
        for (var blank : blanks) {
            if (blank != left) {
                var declaration = blank.probe().declaration();
                right.merge(
                        declaration.identifier(),
                        declaration.response(right(blank).stream()
                                .map(blank.probe()::written)
                                .toList()),
                        Value::and);
            }
        }
        return right;
    }

    /** The scores of the gaps as whole weights in the same proportions; empty when there are no small ones. */
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
        return whole.signum() > 0 && whole.intValue() <= GapInteraction.MOST_WEIGHT && Probe.same(score, whole);
    }
}
