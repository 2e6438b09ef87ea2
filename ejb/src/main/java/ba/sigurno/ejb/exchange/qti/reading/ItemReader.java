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
        var interactions = interactions();
        int found = content.findings().size();
        try {
            return read(interactions, understood());
        } catch (NotUnderstoodException e) {
            content.forgetAfter(found);
            content.changed(item, "exchange_qti_processing", e.getMessage());
            return read(interactions, ResponseProcessing.byCorrectResponse(item));
        }
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

    private List<Element> interactions() {
        var interactions = body.getAllElements().stream()
                .filter(element -> element.tagName().endsWith(INTERACTION))
                .toList();
        if (interactions.isEmpty()) {
            throw new RefusedException(body, "exchange_qti_no_interaction");
        }
        return interactions;
    }

    /**
     * Returns the response processing; without any, an item leaves the scoring to others, and its correct responses are
     * all there is.
     */
    private ResponseProcessing understood() {
        return ResponseProcessing.of(item).orElseThrow(() -> new NotUnderstoodException("responseProcessing"));
    }

    private QuestionContent read(List<Element> interactions, ResponseProcessing processing) {
        var explaining = always(interactions, processing);
        var others = feedbacks.stream()
                .filter(feedback -> !explaining.contains(feedback))
                .toList();
        var interaction = interaction(interactions, processing, others);
        var said = stem(interactions);
        var explanation = content.feedback(explaining);
        content.reportUntold(feedbacks);
        var stem = said.text().isEmpty() ? content.text(titleAsStem()) : said.text();
        return new QuestionContent(stem, said.picture(), interaction, explanation);
    }

    private String titleAsStem() {
        content.changed(item, "exchange_qti_title_as_stem");
        return item.attr("title");
    }

    private Probe probe(Element interaction, ResponseProcessing processing) {
        var declaration = processing.responses().get(interaction.attr("responseIdentifier"));
        if (declaration == null) {
            throw new RefusedException(interaction, "exchange_qti_incomplete");
        }
        return new Probe(processing, declaration, "", Map.of(), feedbacks);
    }

    /** Returns the feedback shown to no response and to the right one, which is thus shown to all. */
    private List<Element> always(List<Element> interactions, ResponseProcessing processing) {
        if (feedbacks.isEmpty()) {
            return List.of();
        }
        var right = new HashMap<String, QtiValue>();
        for (var interaction : interactions) {
            var probe = probe(interaction, processing);
            var blank = new GapReader.Blank("", interaction, interaction.select(OPTIONS), probe);
            right.put(probe.declaration().identifier(), probe.declaration().response(blank.right(content)));
        }
        var probe = probe(interactions.get(0), processing);
        var toRight = probe.with(right).feedback(List.of());
        return probe.feedback(List.of()).stream().filter(toRight::contains).toList();
    }

    private Interaction interaction(List<Element> interactions, ResponseProcessing processing, List<Element> told) {
        var first = interactions.get(0);
        var probe = new Probe(processing, probe(first, processing).declaration(), "", Map.of(), told);
        if (interactions.stream().allMatch(each -> IN_LINES.contains(each.tagName()))) {
            return interactions.size() == 1 && isAlone(first)
                    ? typed(first, probe)
                    : inLines(interactions, processing, told);
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

    private Interaction inLines(List<Element> interactions, ResponseProcessing processing, List<Element> told) {
        var gaps = new GapReader(body, content);
        var codes = QtiCodes.GAP.of(interactions.stream()
                .map(each -> each.attr("responseIdentifier"))
                .toList());
        for (var each : interactions) {
            var declaration = probe(each, processing).declaration();
            marks.put(each, mark(codes.get(declaration.identifier())));
            gaps.add(new GapReader.Blank(
                    codes.get(declaration.identifier()),
                    each,
                    Declaration.children(each, "inlineChoice"),
                    new Probe(processing, declaration, "", Map.of(), told)));
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
    private Said stem(List<Element> interactions) {
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
