package ba.sigurno.ejb.exchange.qti.writing;

import ba.sigurno.ejb.exchange.qti.processing.ResponseProcessing;
import ba.sigurno.ejb.exchange.qti.processing.TextPattern;
import ba.sigurno.persistence.quiz.content.Texts;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/** Builds response processing (section "Response Processing"): conditions, scores, feedback. */
final class ResponseRules {

    /** The outcome that holds the identifiers of the feedback. */
    static final String FEEDBACK = "FEEDBACK";

    private static final String EXPLANATION = "EXPLANATION";

    private final ItemTree tree;
    private int feedbacks;

    ResponseRules(ItemTree tree) {
        this.tree = tree;
    }

    /** Conditions of which the first that holds decides. */
    final class Chain {

        private Element condition;

        /** Adds the score when a condition holds. */
        void when(Consumer<Element> test, BigDecimal score) {
            when(test, score, Texts.NONE);
        }

        /** Adds the score and shows the feedback when a condition holds. */
        void when(Consumer<Element> test, BigDecimal score, Texts feedback) {
            boolean first = condition == null;
            condition = first ? tree.add(tree.processing(), "responseCondition") : condition;
            var branch = tree.add(condition, first ? "responseIf" : "responseElseIf");
            test.accept(branch);
            addScore(branch, score);
            say(branch, feedback);
        }
    }

    /** Returns a chain without conditions. */
    Chain chain() {
        return new Chain();
    }

    /** Sets the score to the mapped value of a response. */
    void scoreMapped(String response) {
        tree.add(set(tree.processing(), ResponseProcessing.SCORE), "mapResponse", "identifier", response);
    }

    /** Adds to the score, even nothing, since a branch must have an action. */
    private void addScore(Element parent, BigDecimal score) {
        var sum = tree.add(set(parent, ResponseProcessing.SCORE), "sum");
        variable(sum, ResponseProcessing.SCORE);
        number(sum, score);
    }

    private void say(Element parent, Texts feedback) {
        if (!feedback.isEmpty()) {
            feedbacks++;
            say(parent, "FEEDBACK_" + feedbacks, feedback);
        }
    }

    private void say(Element parent, String identifier, Texts feedback) {
        tree.feedback(identifier, feedback);
        var all = tree.add(set(parent, FEEDBACK), "multiple");
        variable(all, FEEDBACK);
        base(all, "identifier", identifier);
    }

    /** Shows feedback when a condition holds, regardless of the score. */
    void sayWhen(Consumer<Element> test, Texts feedback) {
        if (!feedback.isEmpty()) {
            var branch = tree.add(tree.add(tree.processing(), "responseCondition"), "responseIf");
            test.accept(branch);
            say(branch, feedback);
        }
    }

    /** Shows a text to every response. */
    void sayAlways(Texts explanation) {
        if (!explanation.isEmpty()) {
            say(tree.processing(), EXPLANATION, explanation);
        }
    }

    private Element set(Element parent, String outcome) {
        return tree.add(parent, "setOutcomeValue", "identifier", outcome);
    }

    /** Adds the value of a response or an outcome. */
    Element variable(Element parent, String identifier) {
        return tree.add(parent, "variable", "identifier", identifier);
    }

    /** Adds a number as it is. */
    void number(Element parent, BigDecimal number) {
        base(parent, "float", number.toPlainString());
    }

    /** Adds a value as it is. */
    void base(Element parent, String baseType, String value) {
        tree.add(parent, "baseValue", "baseType", baseType).text(value);
    }

    /** Tests whether a response is the correct one. */
    Consumer<Element> isCorrect(String response) {
        return parent -> {
            var match = tree.add(parent, "match");
            variable(match, response);
            tree.add(match, "correct", "identifier", response);
        };
    }

    /** Tests whether a response is a choice. */
    Consumer<Element> is(String response, String choice) {
        return parent -> {
            var match = tree.add(parent, "match");
            variable(match, response);
            base(match, "identifier", choice);
        };
    }

    /** Tests whether a choice is among those of a response. */
    Consumer<Element> has(String response, String choice) {
        return parent -> {
            var member = tree.add(parent, "member");
            base(member, "identifier", choice);
            variable(member, response);
        };
    }

    /** Tests whether a choice stands at a place, from 1, of an ordered response. */
    Consumer<Element> isAt(String response, int place, String choice) {
        return parent -> {
            var match = tree.add(parent, "match");
            variable(tree.add(match, "index", "n", String.valueOf(place)), response);
            base(match, "identifier", choice);
        };
    }

    /** Tests whether a typed text matches a pattern of ours. */
    Consumer<Element> isLike(String response, TextPattern pattern) {
        return parent -> {
            if (pattern.isOpen()) {
                variable(tree.add(parent, "patternMatch", "pattern", pattern.toRegex()), response);
            } else {
                var match = tree.add(parent, "stringMatch", "caseSensitive", String.valueOf(pattern.exactCase()));
                variable(match, response);
                base(match, "string", pattern.pieces().get(0));
            }
        };
    }

    /** Tests whether a typed number is in a range. */
    Consumer<Element> isBetween(String response, BigDecimal least, BigDecimal most) {
        return parent -> {
            if (least.equals(most)) {
                var equal = tree.add(parent, "equal", "toleranceMode", "exact");
                variable(equal, response);
                number(equal, least);
            } else {
                var and = tree.add(parent, "and");
                compare(and, "gte", response, least);
                compare(and, "lte", response, most);
            }
        };
    }

    private void compare(Element parent, String operator, String response, BigDecimal bound) {
        var comparison = tree.add(parent, operator);
        variable(comparison, response);
        number(comparison, bound);
    }
}
