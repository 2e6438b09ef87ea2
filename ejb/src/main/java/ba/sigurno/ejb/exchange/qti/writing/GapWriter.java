package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.qti.reading.ItemReader;
import ba.sigurno.ejb.exchange.qti.reading.QtiCodes;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes a text with gaps. A gap's weight is its points.
 *
 * @param item the item, the stem with its marks written
 * @param interaction the gaps
 */
record GapWriter(ItemWriter item, GapInteraction interaction) {

    /** Puts an interaction in the place of each mark. */
    void write() {
        var gaps = interaction.gaps().stream().collect(Collectors.toMap(Gap::code, Function.identity()));
        var texts = item.tree().body().getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .toList();
        texts.forEach(text -> replaceMarks(text, gaps));
    }

    private void replaceMarks(TextNode text, Map<String, Gap> gaps) {
        var whole = text.getWholeText();
        var marks = GapInteraction.MARK.matcher(whole);
        int from = 0;
        while (marks.find()) {
            var gap = gaps.remove(marks.group(1));
            if (gap != null) {
                text.before(new TextNode(whole.substring(from, marks.start())));
                text.before(element(gap));
                from = marks.end();
            }
        }
        text.text(whole.substring(from));
    }

    private Element element(Gap gap) {
        var response = QtiCodes.GAP.identifier(gap.code());
        var worth = BigDecimal.valueOf(gap.weight());
        boolean chosen = gap.content() instanceof ChoiceInteraction;
        var element = item.tree()
                .add(
                        item.tree().body(),
                        chosen ? "inlineChoiceInteraction" : "textEntryInteraction",
                        "responseIdentifier",
                        response,
                        "class",
                        ItemReader.GAP_CLASS);
        if (gap.content() instanceof ChoiceInteraction choice) {
            new ChoiceWriter(item, choice).writeInline(element, response, worth);
        } else {
            new TypedWriter(item, response).writeGap(gap.content(), worth);
        }
        return element;
    }
}
