package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.qti.reading.QtiCodes;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Grading;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import java.util.ArrayList;
import java.util.Collections;

/**
 * Writes parts that are matched or put in order (sections "matchInteraction", "orderInteraction").
 *
 * @param item the item
 */
record PartsWriter(ItemWriter item) {

    /** Writes pairs: each prompt is matched once, a target as often as wanted. */
    void write(MatchInteraction match) {
        var tree = item.tree();
        boolean byCorrect = match.grading() == Grading.ALL_OR_NOTHING;
        var pairs = match.prompts().stream()
                .map(prompt ->
                        QtiCodes.PROMPT.identifier(prompt.code()) + " " + QtiCodes.TARGET.identifier(prompt.target()))
                .toList();
        var response = tree.response(ItemWriter.RESPONSE, "multiple", "directedPair", pairs);
        if (!byCorrect) {
            var mapping = tree.mapping(response);
            pairs.forEach(pair -> tree.map(mapping, pair, Credit.share(pairs.size())));
        }
        item.score(byCorrect, false);
        var interaction = item.interaction("matchInteraction");
        interaction.attr("shuffle", String.valueOf(match.shuffled()));
        interaction.attr(tree.attribute("maxAssociations"), String.valueOf(pairs.size()));
        var prompts = tree.add(interaction, "simpleMatchSet");
        for (var prompt : match.prompts()) {
            var identifier = QtiCodes.PROMPT.identifier(prompt.code());
            var choice = tree.add(prompts, "simpleAssociableChoice", "identifier", identifier, "matchMax", "1");
            tree.content(choice, prompt.text(), prompt.picture());
        }
        var targets = tree.add(interaction, "simpleMatchSet");
        for (var target : match.targets()) {
            var identifier = QtiCodes.TARGET.identifier(target.code());
            var choice = tree.add(targets, "simpleAssociableChoice", "identifier", identifier, "matchMax", "0");
            tree.content(choice, target.text(), target.picture());
        }
    }

    /** Writes the items in reverse, so that a system that does not shuffle does not show the right order. */
    void write(OrderInteraction order) {
        var tree = item.tree();
        var identifiers = order.items().stream()
                .map(each -> QtiCodes.ITEM.identifier(each.code()))
                .toList();
        tree.response(ItemWriter.RESPONSE, "ordered", "identifier", identifiers);
        if (order.grading() == Grading.ALL_OR_NOTHING) {
            item.score(true, false);
        } else {
            var share = Credit.share(identifiers.size());
            for (int at = 0; at < identifiers.size(); at++) {
                item.rules().chain().when(item.rules().isAt(ItemWriter.RESPONSE, at + 1, identifiers.get(at)), share);
            }
        }
        var interaction = item.interaction("orderInteraction");
        interaction.attr("shuffle", "true");
        var reversed = new ArrayList<>(order.items());
        Collections.reverse(reversed);
        for (var each : reversed) {
            var choice = tree.add(interaction, "simpleChoice", "identifier", QtiCodes.ITEM.identifier(each.code()));
            tree.content(choice, each.text(), each.picture());
        }
    }
}
