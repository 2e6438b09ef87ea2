package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.processing.NotUnderstoodException;
import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.ejb.exchange.qti.processing.Tolerance;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads interactions in which a number is typed: those whose response is of base type integer or float. */
final class NumberReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Element interaction;
    private final ItemContent content;
    private final Probe probe;
    private final Set<Bounds> known = new LinkedHashSet<>();

    NumberReader(Element interaction, ItemContent content, Probe probe) {
        this.interaction = interaction;
        this.content = content;
        this.probe = probe;
        collect();
    }

    /** A range of numbers that the item scores alike. */
    private record Bounds(BigDecimal least, BigDecimal most) {

        static Bounds of(BigDecimal number) {
            return new Bounds(number.stripTrailingZeros(), number.stripTrailingZeros());
        }

        boolean holds(BigDecimal number) {
            return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
        }
    }

    /** Returns a number for every range that the item names. */
    List<String> examples() {
        return tries().stream().map(BigDecimal::toPlainString).toList();
    }

    /** Reads the interaction: every range that the item names, with its worth. */
    NumberInteraction read(Points points) {
        var tries = tries();
        var base = points.base(probe);
        var whole = tries.stream()
                .map(this::score)
                .max(Comparator.naturalOrder())
                .orElse(base)
                .subtract(base);
        points.require(whole, interaction, content);
        var accepted = new ArrayList<Range>();
        var earlier = new ArrayList<Bounds>();
        for (var bounds : known) {
            first(bounds, earlier, tries)
                    .ifPresent(number -> accepted.add(new Range(
                            bounds.least(),
                            bounds.most(),
                            content.credit(interaction, score(number).subtract(base), whole, BigDecimal.ZERO),
                            feedback(number))));
            earlier.add(bounds);
        }
        var read = new NumberInteraction(accepted);
        if (tries.stream().anyMatch(number -> !scoresAlike(read, number, base, whole))) {
            content.changed(interaction, "exchange_qti_scoring");
        }
        return read;
    }

    private boolean scoresAlike(NumberInteraction read, BigDecimal number, BigDecimal base, BigDecimal whole) {
        var credit = read.accepted().stream()
                .filter(range -> new Bounds(range.least(), range.most()).holds(number))
                .findFirst()
                .map(Range::credit)
                .orElse(BigDecimal.ZERO);
        return Probe.same(credit, Credit.score(Probe.credit(score(number).subtract(base), whole)));
    }

    private BigDecimal score(BigDecimal number) {
        return probe.score(List.of(number.toPlainString()));
    }

    private Texts feedback(BigDecimal number) {
        return content.feedback(probe.feedback(List.of(number.toPlainString())));
    }

    /** Returns a number of a range for which no earlier one decides; the middle if possible. */
    private static Optional<BigDecimal> first(Bounds bounds, List<Bounds> earlier, Collection<BigDecimal> tries) {
        return Stream.concat(Stream.of(middle(bounds.least(), bounds.most())), tries.stream())
                .filter(bounds::holds)
                .filter(number -> earlier.stream().noneMatch(other -> other.holds(number)))
                .findFirst();
    }

    private static BigDecimal middle(BigDecimal one, BigDecimal other) {
        return one.add(other).multiply(HALF);
    }

    /** Returns all bounds, and a number between each two of them. */
    private Collection<BigDecimal> tries() {
        var bounds = new TreeSet<BigDecimal>();
        known.forEach(range -> bounds.addAll(List.of(range.least(), range.most())));
        var tries = new TreeSet<>(bounds);
        BigDecimal last = null;
        for (var bound : bounds) {
            tries.add(last == null ? bound.subtract(BigDecimal.ONE) : middle(last, bound));
            last = bound;
        }
        if (last != null) {
            tries.add(last.add(BigDecimal.ONE));
        }
        return tries;
    }

    private void collect() {
        for (var expression :
                probe.processing().expressionsOn(probe.declaration().identifier())) {
            switch (expression.tagName()) {
                case "equal" -> collectEqual(expression);
                case "gte", "lte", "gt", "lt" -> collectBetween(expression);
                default -> numbers(expression).forEach(number -> known.add(Bounds.of(number)));
            }
        }
        var declaration = probe.declaration();
        Stream.concat(
                        declaration.mapEntries().stream().map(declaration::mapKey),
                        declaration.correct().items().stream())
                .map(number -> Bounds.of((BigDecimal) number))
                .filter(number -> known.stream().noneMatch(range -> range.holds(number.least())))
                .forEach(known::add);
    }

    private void collectEqual(Element equal) {
        var tolerance = Tolerance.of(equal);
        numbers(equal)
                .forEach(number -> known.add(new Bounds(
                        tolerance.least(number).stripTrailingZeros(),
                        tolerance.most(number).stripTrailingZeros())));
    }

    /** Collects the range bounded by two comparisons of an {@code and}. */
    private void collectBetween(Element comparison) {
        var both = comparison.parent().tagName().equals("and")
                ? comparison.parent().children()
                : List.of(comparison);
        var bounds = both.stream()
                .filter(part -> List.of("gte", "lte", "gt", "lt").contains(part.tagName()))
                .flatMap(part -> numbers(part).stream())
                .sorted()
                .toList();
        if (bounds.size() != 2) {
            throw new NotUnderstoodException(comparison.tagName());
        }
        known.add(new Bounds(bounds.get(0).stripTrailingZeros(), bounds.get(1).stripTrailingZeros()));
    }

    private List<BigDecimal> numbers(Element expression) {
        return probe.processing().constants(expression).stream()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .toList();
    }
}
