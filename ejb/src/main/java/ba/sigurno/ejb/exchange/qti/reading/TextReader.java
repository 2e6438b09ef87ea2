package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.ejb.exchange.qti.processing.QtiValue;
import ba.sigurno.ejb.exchange.qti.processing.Shadows;
import ba.sigurno.ejb.exchange.qti.processing.TextPattern;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Reads interactions in which a word or a few are typed (sections "textEntryInteraction", "extendedTextInteraction").
 */
final class TextReader {

    private static final TextPattern ANYTHING = TextPattern.of("*", true);

    private final Element interaction;
    private final ItemContent content;
    private final Probe probe;
    private final Set<TextPattern> known = new LinkedHashSet<>();

    TextReader(Element interaction, ItemContent content, Probe probe) {
        this.interaction = interaction;
        this.content = content;
        this.probe = probe;
        collect();
    }

    /** Returns a text for every answer that the item names, and one that it does not. */
    List<String> examples() {
        return Stream.concat(known.stream(), Stream.of(ANYTHING))
                .map(TextPattern::example)
                .toList();
    }

    /** Returns whether the item names no answer: people score it. */
    boolean isOpen() {
        return known.isEmpty();
    }

    /** Reads the interaction: every answer that the item names, with its worth. */
    TextInteraction read(Points points) {
        var base = points.base(probe);
        var scores = known.stream().map(this::score);
        var whole = scores.max(Comparator.naturalOrder()).orElse(base).subtract(base);
        points.require(whole, interaction, content);
        boolean exactCase = exactCase();
        var accepted = new ArrayList<Accepted>();
        for (var pattern : known) {
            var answer = accepted(pattern, credit(score(pattern).subtract(base), whole));
            var earlier = accepted.stream()
                    .filter(other -> Shadows.decides(other, answer, exactCase))
                    .findFirst();
            earlier.ifPresentOrElse(other -> reportShadowed(other, answer), () -> accepted.add(answer));
        }
        var otherwise = accepted(ANYTHING, credit(score(ANYTHING).subtract(base), whole));
        boolean saysSomething =
                !otherwise.feedback().isEmpty() || otherwise.credit().signum() > 0;
        if (saysSomething && accepted.stream().noneMatch(other -> Shadows.decides(other, otherwise, exactCase))) {
            accepted.add(otherwise);
        }
        return new TextInteraction(accepted, exactCase);
    }

    private void collect() {
        var identifier = probe.declaration().identifier();
        for (var expression : probe.processing().expressionsOn(identifier)) {
            if (expression.tagName().equals("patternMatch")) {
                known.add(TextPattern.ofRegex(expression.attr("pattern")));
            } else {
                probe.processing().constants(expression).forEach(value -> addLiteral(QtiValue.plain(value)));
            }
        }
        var mapped = probe.declaration().mapEntries().stream().map(entry -> entry.attr("mapKey"));
        Stream.concat(mapped, probe.correct().stream()).forEach(this::addLiteral);
    }

    private void addLiteral(String text) {
        if (!text.isBlank()) {
            known.add(new TextPattern(List.of(text.strip()), true));
        }
    }

    private BigDecimal score(TextPattern pattern) {
        return probe.score(List.of(pattern.example()));
    }

    private BigDecimal credit(BigDecimal score, BigDecimal whole) {
        return content.credit(interaction, score, whole, BigDecimal.ZERO);
    }

    private Accepted accepted(TextPattern pattern, BigDecimal credit) {
        return new Accepted(
                content.text(pattern.toPattern()),
                credit,
                content.feedback(probe.feedback(List.of(pattern.example()))));
    }

    /** Returns whether case counts: where the item states it for some answer, it does; otherwise trying shows. */
    private boolean exactCase() {
        var identifier = probe.declaration().identifier();
        var said = new ArrayList<String>();
        probe.processing().expressionsOn(identifier).forEach(expression -> {
            if (expression.tagName().equals("patternMatch")) {
                var pattern = TextPattern.ofRegex(expression.attr("pattern"));
                said.add(pattern.hasCase() ? String.valueOf(pattern.exactCase()) : "");
            } else if (expression.tagName().equals("stringMatch")) {
                said.add(expression.attr("caseSensitive").equals("false") ? "false" : "true");
            }
        });
        if (probe.processing().isMapped(identifier)) {
            probe.declaration()
                    .mapEntries()
                    .forEach(entry -> said.add(entry.attr("caseSensitive").equals("true") ? "true" : "false"));
        }
        said.removeIf(String::isEmpty);
        boolean oneMind = said.stream().distinct().count() == 1;
        return oneMind ? said.contains("true") : known.stream().anyMatch(this::differsByCase);
    }

    private boolean differsByCase(TextPattern pattern) {
        var text = pattern.example();
        return Stream.of(text.toLowerCase(), text.toUpperCase())
                .anyMatch(other -> probe.score(List.of(other)).compareTo(probe.score(List.of(text))) != 0);
    }

    private void reportShadowed(Accepted earlier, Accepted answer) {
        boolean alike = earlier.credit().compareTo(answer.credit()) == 0
                && earlier.feedback().equals(answer.feedback());
        if (!alike) {
            content.changed(
                    interaction,
                    "exchange_qti_same_answer",
                    answer.pattern().in(content.language()).orElse(""));
        }
    }
}
