package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.qti.processing.ResponseProcessing;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.MatchInteraction;
import ba.sigurno.persistence.quiz.content.OrderInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.math.BigDecimal;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Writes one question as an item (section "assessmentItem").
 *
 * @param tree the item
 * @param rules its response processing
 * @param explained whether every response gets feedback: no standard template does that
 */
public record ItemWriter(ItemTree tree, ResponseRules rules, boolean explained) {

    /** The response of an item that has but one. */
    public static final String RESPONSE = "RESPONSE";

    /**
     * Writes an item as XML.
     *
     * @param content in one language
     * @param pictures the address of the picture with a digest, as the item sees it
     */
    static String xml(
            QtiVersion version,
            Language language,
            String identifier,
            String title,
            QuestionContent content,
            Map<String, String> pictures) {
        var tree = new ItemTree(version, language, pictures);
        var writer = new ItemWriter(
                tree, new ResponseRules(tree), !content.explanation().isEmpty());
        writer.write(content);
        return tree.xml(identifier, title);
    }

    private void write(QuestionContent content) {
        tree.number(ResponseProcessing.SCORE, BigDecimal.ZERO);
        tree.number("MAXSCORE", BigDecimal.valueOf(worth(content.interaction())));
        tree.blocks(tree.body(), content.stem());
        if (content.picture() != null) {
            tree.picture(tree.body().appendElement("div"), content.picture());
        }
        var interaction = content.interaction();
        if (interaction instanceof ChoiceInteraction choice) {
            new ChoiceWriter(this, choice).write();
        } else if (interaction instanceof MatchInteraction match) {
            new PartsWriter(this).write(match);
        } else if (interaction instanceof OrderInteraction order) {
            new PartsWriter(this).write(order);
        } else if (interaction instanceof GapInteraction gaps) {
            new GapWriter(this, gaps).write();
        } else {
            new TypedWriter(this, RESPONSE).write(interaction);
        }
        rules.sayAlways(content.explanation());
    }

    /** Returns the worth of a question in QTI, in points: one, or that of all gaps together. */
    static int worth(Interaction interaction) {
        return interaction instanceof GapInteraction gaps
                ? gaps.gaps().stream().mapToInt(GapInteraction.Gap::weight).sum()
                : 1;
    }

    /** Adds a new interaction in a block of its own. */
    Element interaction(String name) {
        return tree.add(tree.body(), name, "responseIdentifier", RESPONSE);
    }

    /**
     * Scores the response by its correct value or its mapping: by the standard template, unless there is feedback.
     *
     * @param speaks whether some responses get feedback
     */
    void score(boolean byCorrect, boolean speaks) {
        if (!speaks && !explained) {
            tree.template(byCorrect ? "match_correct" : "map_response");
        } else if (byCorrect) {
            rules.chain().when(rules.isCorrect(RESPONSE), BigDecimal.ONE);
        } else {
            rules.scoreMapped(RESPONSE);
        }
    }
}
