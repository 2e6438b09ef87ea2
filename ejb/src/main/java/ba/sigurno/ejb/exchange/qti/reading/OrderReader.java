package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.ejb.exchange.qti.processing.Declaration;
import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction.Item;
import ba.sigurno.persistence.quiz.content.Response.Ordered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Reads interactions in which items are put in order (section "orderInteraction"). */
final class OrderReader {

    private final Element interaction;
    private final ItemContent content;
    private final Probe probe;

    OrderReader(Element interaction, ItemContent content, Probe probe) {
        this.interaction = interaction;
        this.content = content;
        this.probe = probe;
    }

    /** Reads the interaction; refused unless all its items have a place in the right order. */
    OrderInteraction read() {
        var choices = Declaration.children(interaction, "simpleChoice");
        var byIdentifier = choices.stream()
                .collect(Collectors.toMap(
                        choice -> choice.attr("identifier"), Function.identity(), (one, other) -> one));
        var right = probe.correct();
        if (right.size() != choices.size() || !new HashSet<>(right).equals(byIdentifier.keySet())) {
            throw new RefusedException(interaction, "exchange_qti_order_part");
        }
        if (choices.stream().anyMatch(choice -> choice.attr("fixed").equals("true"))) {
            content.lost(interaction, "exchange_lost_fixed_option");
        }
        var codes = QtiCodes.ITEM.of(right);
        var items = right.stream()
                .map(identifier -> {
                    var said = content.said(byIdentifier.get(identifier));
                    return new Item(codes.get(identifier), said.text(), said.picture());
                })
                .toList();
        Points.ITEM.require(probe.score(right), interaction, content);
        return Gradings.best(
                interaction,
                content,
                probe,
                grading -> new OrderInteraction(items, grading),
                candidate -> differences(candidate, right, codes));
    }

    private long differences(OrderInteraction candidate, List<String> right, Map<String, String> codes) {
        var whole = probe.score(right);
        return tries(right).stream()
                .filter(order -> !Probe.same(
                        candidate.score(
                                new Ordered(order.stream().map(codes::get).toList())),
                        Credit.score(Probe.credit(probe.score(order), whole))))
                .count();
    }

    /** Returns the right order, the same with two neighbours changed, and the same with the first put last. */
    private static List<List<String>> tries(List<String> right) {
        var tries = new ArrayList<List<String>>();
        tries.add(right);
        for (int at = 1; at < right.size(); at++) {
            var changed = new ArrayList<>(right);
            Collections.swap(changed, at - 1, at);
            tries.add(changed);
        }
        var rotated = new ArrayList<>(right);
        Collections.rotate(rotated, 1);
        tries.add(rotated);
        return tries;
    }
}
