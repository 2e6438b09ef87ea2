package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.ejb.exchange.qti.processing.Declaration;
import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.ejb.exchange.qti.processing.QtiValue;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Prompt;
import ba.sigurno.persistence.quiz.content.MatchInteraction.Target;
import ba.sigurno.persistence.quiz.content.Response.Paired;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads interactions in which pairs are made (sections "matchInteraction", "associateInteraction"). */
final class MatchReader {

    private final Element interaction;
    private final ItemContent content;
    private final Probe probe;

    MatchReader(Element interaction, ItemContent content, Probe probe) {
        this.interaction = interaction;
        this.content = content;
        this.probe = probe;
    }

    /** The pairs: to each prompt its target, and the way the file writes a pair of them. */
    private record Sides(List<Element> prompts, List<Element> targets, boolean turned, Map<String, String> right) {

        String pair(String prompt, String target) {
            return turned ? target + " " + prompt : prompt + " " + target;
        }

        boolean isComplete() {
            return prompts.size() == right.size();
        }
    }

    /** Reads a {@code matchInteraction}; its sets change sides where only that gives each prompt one target. */
    MatchInteraction match() {
        var sets = Declaration.children(interaction, "simpleMatchSet");
        if (sets.size() != 2) {
            throw new RefusedException(interaction, "exchange_qti_incomplete");
        }
        var first = Declaration.children(sets.get(0), "simpleAssociableChoice");
        var second = Declaration.children(sets.get(1), "simpleAssociableChoice");
        var sides = Stream.of(sides(first, second, false), sides(second, first, true))
                .filter(Sides::isComplete)
                .findFirst()
                .orElseThrow(() -> new RefusedException(interaction, "exchange_qti_match_several"));
        return read(sides);
    }

    /** Reads an {@code associateInteraction} in which each choice belongs to one other. */
    MatchInteraction associate() {
        var choices = Declaration.children(interaction, "simpleAssociableChoice");
        var pairs = pairs();
        var firsts = pairs.stream().map(pair -> pair[0]).toList();
        var prompts = choices.stream()
                .filter(choice -> firsts.contains(choice.attr("identifier")))
                .toList();
        var targets =
                choices.stream().filter(choice -> !prompts.contains(choice)).toList();
        var sides = sides(prompts, targets, false);
        if (!sides.isComplete() || sides.right().size() != pairs.size()) {
            throw new RefusedException(interaction, "exchange_qti_match_several");
        }
        content.changed(interaction, "exchange_qti_associate");
        return read(sides);
    }

    private List<String[]> pairs() {
        var correct = probe.correct().isEmpty()
                ? probe.declaration().mapEntries().stream()
                        .filter(entry -> !entry.attr("mappedValue").startsWith("-"))
                        .map(entry -> QtiValue.plain(probe.declaration().mapKey(entry)))
                        .filter(pair -> probe.score(List.of(pair)).signum() > 0)
                        .toList()
                : probe.correct();
        return correct.stream()
                .map(pair -> pair.split(" "))
                .filter(pair -> pair.length == 2)
                .toList();
    }

    /** Returns right pairs from prompts to targets; a prompt with several targets has none. */
    private Sides sides(List<Element> prompts, List<Element> targets, boolean turned) {
        var right = new LinkedHashMap<String, String>();
        for (var prompt : prompts) {
            var own = pairs().stream()
                    .filter(pair -> pair[turned ? 1 : 0].equals(prompt.attr("identifier")))
                    .map(pair -> pair[turned ? 0 : 1])
                    .toList();
            if (own.size() == 1) {
                right.put(prompt.attr("identifier"), own.get(0));
            }
        }
        return new Sides(prompts, targets, turned, right);
    }

    private MatchInteraction read(Sides sides) {
        reportLimits(sides);
        var promptCodes = QtiCodes.PROMPT.of(identifiers(sides.prompts()));
        var targetCodes = QtiCodes.TARGET.of(identifiers(sides.targets()));
        var prompts = sides.prompts().stream()
                .map(choice -> {
                    var said = content.said(choice);
                    var identifier = choice.attr("identifier");
                    var target = targetCodes.get(sides.right().get(identifier));
                    return new Prompt(promptCodes.get(identifier), said.text(), said.picture(), target);
                })
                .toList();
        var targets = sides.targets().stream()
                .map(choice -> {
                    var said = content.said(choice);
                    return new Target(targetCodes.get(choice.attr("identifier")), said.text(), said.picture());
                })
                .toList();
        boolean shuffled = interaction.attr("shuffle").equals("true");
        return graded(sides, grading -> new MatchInteraction(prompts, targets, shuffled, grading), response -> {
            var coded = new HashMap<String, String>();
            response.forEach((prompt, target) -> coded.put(promptCodes.get(prompt), targetCodes.get(target)));
            return Paired.of(coded);
        });
    }

    private static List<String> identifiers(List<Element> choices) {
        return choices.stream().map(choice -> choice.attr("identifier")).toList();
    }

    private void reportLimits(Sides sides) {
        if (Stream.concat(sides.prompts().stream(), sides.targets().stream())
                .anyMatch(choice -> choice.attr("fixed").equals("true"))) {
            content.lost(interaction, "exchange_lost_fixed_option");
        }
        if (sides.targets().stream().anyMatch(choice -> choice.attr("matchMax").equals("1"))) {
            content.changed(interaction, "exchange_qti_match_limit");
        }
    }

    private MatchInteraction graded(
            Sides sides, Function<Grading, MatchInteraction> graded, Function<Map<String, String>, Paired> coded) {
        var whole = score(sides, sides.right());
        Points.ITEM.require(whole, interaction, content);
        return Gradings.best(interaction, content, probe, graded, candidate -> tries(sides).stream()
                .filter(pairs -> !Probe.same(
                        candidate.score(coded.apply(pairs)), Credit.score(Probe.credit(score(sides, pairs), whole))))
                .count());
    }

    private BigDecimal score(Sides sides, Map<String, String> pairs) {
        return probe.score(pairs.entrySet().stream()
                .map(pair -> sides.pair(pair.getKey(), pair.getValue()))
                .toList());
    }

    /** Returns the right pairs, each pair alone, and all of them but one that is wrong. */
    private static List<Map<String, String>> tries(Sides sides) {
        var targets = identifiers(sides.targets());
        var tries = new ArrayList<Map<String, String>>();
        tries.add(sides.right());
        sides.right().forEach((prompt, target) -> {
            tries.add(Map.of(prompt, target));
            var wrong = new LinkedHashMap<>(sides.right());
            wrong.put(prompt, targets.get((targets.indexOf(target) + 1) % targets.size()));
            tries.add(wrong);
        });
        return tries;
    }
}
