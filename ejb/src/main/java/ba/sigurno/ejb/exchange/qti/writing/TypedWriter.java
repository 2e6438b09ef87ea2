package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.qti.processing.Shadows;
import ba.sigurno.ejb.exchange.qti.processing.TextPattern;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.NumberInteraction;
import ba.sigurno.persistence.quiz.content.NumberInteraction.Range;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.TextInteraction;
import ba.sigurno.persistence.quiz.content.TextInteraction.Accepted;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a typed response: a text or a number (section "textEntryInteraction").
 *
 * @param item the item
 * @param response the identifier of the response
 */
record TypedWriter(ItemWriter item, String response) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Writes it as the item's interaction, in a block of its own. */
    void write(Interaction interaction) {
        if (interaction instanceof TextInteraction text && !item.explained() && isMappable(text)) {
            declareMapped(text);
            item.score(false, false);
        } else if (interaction instanceof NumberInteraction number && !item.explained() && isOneNumber(number)) {
            declare(interaction);
            item.score(true, false);
        } else {
            declare(interaction);
            writeRules(interaction, BigDecimal.ONE);
        }
        item.tree()
                .add(item.tree().body().appendElement("div"), "textEntryInteraction", "responseIdentifier", response);
    }

    /**
     * Writes the declaration and the rules, which suffice for the content of a gap.
     *
     * @param worth the points of a right answer
     */
    void writeGap(Interaction interaction, BigDecimal worth) {
        declare(interaction);
        writeRules(interaction, worth);
    }

    private void declare(Interaction interaction) {
        item.tree()
                .response(
                        response,
                        "single",
                        interaction instanceof NumberInteraction ? "float" : "string",
                        right(interaction));
    }

    private static List<String> right(Interaction interaction) {
        return interaction.rightResponse().map(Response::encoded).map(TypedWriter::oneLine).stream()
                .toList();
    }

    /**
     * Returns a text with single blanks only. To a typed answer they are the same, but an attribute loses line ends, and
     * its value would be another than that of an element.
     */
    private static String oneLine(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }

    private void writeRules(Interaction interaction, BigDecimal worth) {
        var rules = item.rules();
        var chain = rules.chain();
        if (interaction instanceof TextInteraction text) {
            for (var answer : Shadows.reachable(text)) {
                var pattern = pattern(answer, text.exactCase());
                chain.when(rules.isLike(response, pattern), answer.credit().multiply(worth), answer.feedback());
            }
        } else if (interaction instanceof NumberInteraction number) {
            for (var range : Shadows.reachable(number)) {
                chain.when(
                        rules.isBetween(response, range.least(), range.most()),
                        range.credit().multiply(worth),
                        range.feedback());
            }
        }
    }

    private void declareMapped(TextInteraction text) {
        var tree = item.tree();
        var declared = tree.response(response, "single", "string", right(text));
        var mapping = tree.mapping(declared);
        for (var answer : Shadows.reachable(text)) {
            var entry =
                    tree.map(mapping, pattern(answer, text.exactCase()).pieces().get(0), answer.credit());
            entry.attr(tree.attribute("caseSensitive"), String.valueOf(text.exactCase()));
        }
    }

    private TextPattern pattern(Accepted answer, boolean exactCase) {
        return TextPattern.of(oneLine(item.tree().markdown(answer.pattern())), exactCase);
    }

    /** Returns whether each answer is known to the letter and none has feedback. */
    private boolean isMappable(TextInteraction text) {
        return text.accepted().stream()
                .allMatch(answer ->
                        answer.feedback().isEmpty() && !pattern(answer, true).isOpen());
    }

    private static boolean isOneNumber(NumberInteraction number) {
        List<Range> ranges = number.accepted();
        return ranges.size() == 1
                && ranges.get(0).least().equals(ranges.get(0).most())
                && Credit.isFull(ranges.get(0).credit())
                && ranges.get(0).feedback().isEmpty();
    }
}
