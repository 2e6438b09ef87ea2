package ba.sigurno.ejb.exchange.qti.processing;

import ba.sigurno.persistence.quiz.content.Credit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Tries responses to one interaction, or to one gap of it, while all else stays as it is: their score and their
 * feedback.
 *
 * @param processing the item's response processing
 * @param declaration the declaration of the response
 * @param gap the gap whose pairs are the response; empty when it is the response itself
 * @param others all other responses
 * @param feedbacks the feedback that may be shown
 */
public record Probe(
        ResponseProcessing processing,
        Declaration declaration,
        String gap,
        Map<String, QtiValue> others,
        List<Element> feedbacks) {

    /** The difference below which scores are the same: thirds are not exact. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    /** Returns the score of a response, as the item counts; no items are no response. */
    public BigDecimal score(List<String> response) {
        return score(processing.outcomes(given(response)));
    }

    /** Returns the score in an item's outcomes. */
    static BigDecimal score(Map<String, QtiValue> outcomes) {
        var score = outcomes.getOrDefault(ResponseProcessing.SCORE, QtiValue.NULL);
        return score.isNull() ? BigDecimal.ZERO : score.number();
    }

    /** Returns a score as a share of a whole, within the bounds of a credit. */
    public static BigDecimal credit(BigDecimal score, BigDecimal whole) {
        var share = score.divide(whole, MathContext.DECIMAL128);
        return Credit.share(share.min(BigDecimal.ONE).max(BigDecimal.ONE.negate()));
    }

    /** Returns whether two scores are the same. */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) < 0;
    }

    /** Returns the feedback on a response. */
    public List<Element> feedback(List<String> response) {
        var outcomes = processing.outcomes(given(response));
        return feedbacks.stream()
                .filter(feedback -> isShown(feedback, outcomes))
                .toList();
    }

    /** Returns whether outcomes show a feedback: by having or not having its identifier (section "feedbackElement"). */
    static boolean isShown(Element feedback, Map<String, QtiValue> outcomes) {
        var outcome = outcomes.getOrDefault(feedback.attr("outcomeIdentifier"), QtiValue.NULL);
        boolean named = outcome.contains(QtiValue.of(feedback.attr("identifier")));
        return named != feedback.attr("showHide").equals("hide");
    }

    private Map<String, QtiValue> given(List<String> response) {
        var given = new HashMap<>(others);
        var items = new ArrayList<>(
                given.getOrDefault(declaration.identifier(), QtiValue.NULL).items());
        items.addAll(declaration
                .response(response.stream().map(this::written).toList())
                .items());
        given.put(
                declaration.identifier(),
                new QtiValue(declaration.response(List.of()).ordered(), List.copyOf(items)));
        return given;
    }

    /** Returns an item of a response as the declaration has it. */
    public String written(String item) {
        return gap.isEmpty() ? item : item + " " + gap;
    }

    /** Returns the correct response; empty when none is declared. */
    public List<String> correct() {
        return declaration.correct().items().stream()
                .map(QtiValue::plain)
                .filter(item -> gap.isEmpty() || item.endsWith(" " + gap))
                .map(item -> gap.isEmpty() ? item : item.substring(0, item.length() - gap.length() - 1))
                .toList();
    }

    /** Returns whether the response is compared with the correct one as a whole. */
    public boolean isByCorrect() {
        return processing.isByCorrect(declaration.identifier());
    }

    /** Returns the same probe with only this feedback possible. */
    public Probe saying(List<Element> onlyThese) {
        return new Probe(processing, declaration, gap, others, onlyThese);
    }

    /** Returns the same probe with other responses to the rest. */
    public Probe with(Map<String, QtiValue> otherResponses) {
        return new Probe(processing, declaration, gap, otherResponses, feedbacks);
    }
}
