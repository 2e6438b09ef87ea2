package ba.sigurno.ejb.exchange.qti.reading;

import ba.sigurno.ejb.exchange.qti.packaging.RefusedException;
import ba.sigurno.ejb.exchange.qti.processing.Declaration;
import ba.sigurno.ejb.exchange.qti.processing.NotUnderstoodException;
import ba.sigurno.ejb.exchange.qti.processing.Probe;
import ba.sigurno.ejb.exchange.qti.processing.QtiValue;
import ba.sigurno.ejb.exchange.qti.processing.ResponseProcessing;
import ba.sigurno.ejb.exchange.qti.reading.ItemContent.Said;
import ba.sigurno.persistence.quiz.content.Interaction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes a question of an item (section "assessmentItem"). */
public final class ItemReader {

    /** The class of a gap that stands alone in its line but is one all the same. */
    public static final String GAP_CLASS = "gap";

    private static final String FEEDBACK = "modalFeedback, feedbackInline, feedbackBlock";
    private static final String TEMPLATES = "templateDeclaration, templateInline, templateBlock, printedVariable";
    private static final String LOST =
            "rubricBlock, stylesheet, infoControl, assessmentStimulusRef, companionMaterialsInfo,"
                    + " apipAccessibility, catalogInfo, include";
    private static final Set<String> IN_LINES = Set.of("textEntryInteraction", "inlineChoiceInteraction");
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "td", "th", "blockquote");
    private static final Set<String> ASKED_APART =
            Set.of("simpleChoice", "simpleMatchSet", "simpleAssociableChoice", "gapText", "gapImg");
    private static final String OPTIONS = "simpleChoice, inlineChoice";
    private static final String INTERACTION = "Interaction";

    private final Element item;
    private final Element body;
    private final ItemContent content;
    private final Map<Element, String> marks = new IdentityHashMap<>();
    private final List<Element> feedbacks = new ArrayList<>();
    private final List<Element> interactions = new ArrayList<>();

    private ItemReader(Element item, ItemContent content) {
        this.item = item;
        this.content = content;
        this.body = Declaration.child(item, "itemBody")
                .orElseThrow(() -> new RefusedException(item, "exchange_qti_no_interaction"));
    }

    /** Reads the question and explanation of an item; pictures and findings are in the content. */
    static QuestionContent read(Element item, ItemContent content) {
        return new ItemReader(item, content).read();
    }

    private QuestionContent read() {
        refuseWhatChanges();
        setAside();
        findInteractions();
        int found = content.findings().size();
        var processing = ResponseProcessing.of(item).orElse(ResponseProcessing.byCorrectResponse(item));
        try {
            return processing.scores() ? scored(processing, found) : unscored(processing);
        } catch (NotUnderstoodException e) {
            content.forgetAfter(found);
            content.changed(item, "exchange_qti_processing", e.getMessage());
            // What shows feedback is not understood either.
            return read(ResponseProcessing.byCorrectResponse(item), List.of());
        }
    }

    private QuestionContent scored(ResponseProcessing processing, int found) {
        try {
            return read(processing, feedbacks);
        } catch (RefusedException e) {
            boolean nothingScores = e.finding().key().equals(Points.NO_RIGHT_ANSWER);
            if (!nothingScores || !processing.isCorrectDeclared()) {
                throw e;
            }
            content.forgetAfter(found);
            return unscored(processing);
        }
    }

    /** Reads an item that leaves the scoring to others: its correct responses are all there is. */
    private QuestionContent unscored(ResponseProcessing processing) {
        content.changed(item, "exchange_qti_unscored");
        return read(processing.scoredByCorrect(), feedbacks);
    }

    private void refuseWhatChanges() {
        if (item.attr("adaptive").equals("true")) {
            throw new RefusedException(item, "exchange_qti_adaptive");
        }
        item.select(TEMPLATES).stream().findFirst().ifPresent(template -> {
            throw new RefusedException(template, "exchange_qti_template");
        });
    }

    /** Takes out of the body the parts that are not asked: feedback, which is told later, and losses. */
    private void setAside() {
        for (var element : item.select(LOST)) {
            content.lost(element, "exchange_qti_lost", element.tagName());
            element.remove();
        }
        for (var feedback : item.select(FEEDBACK)) {
            Declaration.children(feedback, "contentBody").forEach(Element::unwrap);
            feedbacks.add(feedback);
        }
        item.appendElement("feedbacks").appendChildren(feedbacks);
    }

    /** Puts the prompt within an entry, where none belongs, before the block of the entry. */
    private void putPromptBefore(Element entry) {
        for (var prompt : Declaration.children(entry, "prompt")) {
            if (block(entry) == body) {
                entry.wrap("<div></div>");
            }
            block(entry).before(prompt.tagName("div"));
        }
    }

    private void findInteractions() {
        body.getAllElements().stream()
                .filter(element -> element.tagName().endsWith(INTERACTION))
                .forEach(interactions::add);
        if (interactions.isEmpty()) {
            throw new RefusedException(body, "exchange_qti_no_interaction");
        }
        interactions.stream().filter(each -> IN_LINES.contains(each.tagName())).forEach(this::putPromptBefore);
    }

    private QuestionContent read(ResponseProcessing processing, List<Element> understood) {
        var explaining = always(processing, understood);
        var others = understood.stream()
                .filter(feedback -> !explaining.contains(feedback))
                .toList();
        var interaction = interaction(processing, others);
        var said = stem();
        var explanation = content.feedback(explaining);
        content.reportUntold(feedbacks);
        var stem = said.text().isEmpty() ? content.text(titleAsStem()) : said.text();
        return new QuestionContent(stem, said.picture(), interaction, explanation);
    }

    private String titleAsStem() {
        content.changed(item, "exchange_qti_title_as_stem");
        return item.attr("title");
    }

    private static Probe probe(Element interaction, ResponseProcessing processing, List<Element> told) {
        var declaration = processing.responses().get(interaction.attr("responseIdentifier"));
        if (declaration == null) {
            throw new RefusedException(interaction, "exchange_qti_incomplete");
        }
        return new Probe(processing, declaration, "", Map.of(), told);
    }

    /** Returns the feedback shown to no response, to the right one and to each that can be tried: to all. */
    private List<Element> always(ResponseProcessing processing, List<Element> understood) {
        if (understood.isEmpty()) {
            return List.of();
        }
        var right = new HashMap<String, QtiValue>();
        var always = new ArrayList<>(understood);
        for (var interaction : interactions) {
            var probe = probe(interaction, processing, understood);
            var blank = new GapReader.Blank("", interaction, interaction.select(OPTIONS), probe);
            always.retainAll(probe.feedback(List.of()));
            blank.examples(content).forEach(example -> always.retainAll(probe.feedback(List.of(example))));
            var mapped = probe.declaration().mappedRight();
            var response = probe.correct().isEmpty() && !mapped.isEmpty() ? mapped : blank.right(content);
            right.put(probe.declaration().identifier(), probe.declaration().response(response));
        }
        always.retainAll(
                probe(interactions.get(0), processing, understood).with(right).feedback(List.of()));
        return always;
    }

    private Interaction interaction(ResponseProcessing processing, List<Element> told) {
        var first = interactions.get(0);
        var probe = probe(first, processing, told);
        if (interactions.stream().allMatch(each -> IN_LINES.contains(each.tagName()))) {
            return interactions.size() == 1 && isAlone(first) ? typed(first, probe) : inLines(processing, told);
        }
        if (interactions.size() > 1) {
            throw new RefusedException(interactions.get(1), "exchange_qti_several");
        }
        return switch (first.tagName()) {
            case "choiceInteraction" ->
                new ChoiceReader(first, Declaration.children(first, "simpleChoice"), content, probe).read();
            case "matchInteraction" -> new MatchReader(first, content, probe).match();
            case "associateInteraction" -> new MatchReader(first, content, probe).associate();
            case "orderInteraction" -> new OrderReader(first, content, probe).read();
            case "gapMatchInteraction" -> gapMatch(first, probe);
            case "extendedTextInteraction" -> typed(first, probe);
            default -> throw new RefusedException(first, "exchange_qti_interaction", first.tagName());
        };
    }

    private Interaction typed(Element interaction, Probe probe) {
        if (probe.declaration().isNumeric()) {
            return new NumberReader(interaction, content, probe).read(Points.ITEM);
        }
        var text = new TextReader(interaction, content, probe);
        if (text.isOpen()) {
            throw new RefusedException(interaction, "exchange_qti_open_text");
        }
        return text.read(Points.ITEM);
    }

    /** Returns whether an entry has a block of its own, after the text, as the answer to a question has. */
    private boolean isAlone(Element entry) {
        return entry.tagName().equals("textEntryInteraction")
                && !entry.hasClass(GAP_CLASS)
                && block(entry).text().isBlank()
                && !hasTextAfter(entry);
    }

    private Element block(Element entry) {
        return entry.parents().stream()
                .filter(parent -> BLOCKS.contains(parent.tagName()))
                .findFirst()
                .orElse(body);
    }

    private boolean hasTextAfter(Element element) {
        for (Node at = element; at != body; at = at.parent()) {
            for (var next = at.nextSibling(); next != null; next = next.nextSibling()) {
                if (next instanceof TextNode text && !text.isBlank()
                        || next instanceof Element other && other.hasText()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Interaction inLines(ResponseProcessing processing, List<Element> told) {
        var gaps = new GapReader(body, content);
        var codes = QtiCodes.GAP.of(interactions.stream()
                .map(each -> each.attr("responseIdentifier"))
                .toList());
        for (var each : interactions) {
            var probe = probe(each, processing, told);
            var code = codes.get(probe.declaration().identifier());
            marks.put(each, mark(code));
            gaps.add(new GapReader.Blank(code, each, Declaration.children(each, "inlineChoice"), probe));
        }
        return gaps.read();
    }

    private Interaction gapMatch(Element interaction, Probe probe) {
        var gaps = new GapReader(interaction, content);
        var codes = gapCodes(interaction);
        var choices = interaction.children().stream()
                .filter(child -> Set.of("gapText", "gapImg").contains(child.tagName()))
                .toList();
        codes.forEach((gap, code) -> gaps.add(new GapReader.Blank(
                code,
                interaction,
                choices,
                new Probe(probe.processing(), probe.declaration(), gap, Map.of(), probe.feedbacks()))));
        if (codes.isEmpty() || choices.isEmpty()) {
            throw new RefusedException(interaction, "exchange_qti_incomplete");
        }
        content.changed(interaction, "exchange_qti_gap_match");
        interaction.select("gap").forEach(gap -> marks.put(gap, mark(codes.get(gap.attr("identifier")))));
        return gaps.read();
    }

    private static Map<String, String> gapCodes(Element interaction) {
        return QtiCodes.GAP.of(interaction.select("gap").stream()
                .map(gap -> gap.attr("identifier"))
                .toList());
    }

    private static String mark(String code) {
        return "[[" + code + "]]";
    }

    /** Reads the body's text, with marks in place of gaps, and the prompt of the interaction. */
    private Said stem() {
        marks.forEach((gap, mark) -> gap.replaceWith(new TextNode(mark)));
        for (var interaction : interactions) {
            if (interaction.parent() == null) {
                continue;
            }
            if (hasTextAfter(interaction)) {
                content.changed(interaction, "exchange_qti_text_after");
            }
            interaction.children().stream()
                    .filter(child -> ASKED_APART.contains(child.tagName()))
                    .forEach(Node::remove);
            interaction.select("prompt").forEach(prompt -> prompt.tagName("div"));
            interaction.tagName("div");
        }
        return content.said(body);
    }
}
