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
 * Tries responses to one interaction, or to one gap of it, while all else stays as it is: what they score and what is
 * said to them.
 *
 * @param processing the item's response processing
 * @param declaration of the response
 * @param gap the gap whose pairs are the response; empty when it is the response itself
 * @param others all other responses
 * @param feedbacks what may be said
 */
public record Probe(
        ResponseProcessing processing,
        Declaration declaration,
        String gap,
        Map<String, QtiValue> others,
        List<Element> feedbacks) {

    /** Scores that differ by less are the same: thirds are not exact. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    /** What a response scores, as the item counts; no items are no response. */
    public BigDecimal score(List<String> response) {
        return score(processing.outcomes(given(response)));
    }

    /** What an item's outcomes say of the score. */
    static BigDecimal score(Map<String, QtiValue> outcomes) {
        var score = outcomes.getOrDefault(ResponseProcessing.SCORE, QtiValue.NULL);
        return score.isNull() ? BigDecimal.ZERO : score.number();
    }

    /** A score as a share of a whole, within the bounds of a credit. */
    public static BigDecimal credit(BigDecimal score, BigDecimal whole) {
        var share = score.divide(whole, MathContext.DECIMAL128);
        return Credit.share(share.min(BigDecimal.ONE).max(BigDecimal.ONE.negate()));
    }

    /** Whether two scores are the same. */
    public static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) < 0;
    }

    /** What is said to a response. */
    public List<Element> feedback(List<String> response) {
        var outcomes = processing.outcomes(given(response));
        return feedbacks.stream()
                .filter(feedback -> isShown(feedback, outcomes))
                .toList();
    }

    /** Whether outcomes show a feedback: by having or not having its identifier (section "feedbackElement"). */
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

    /** An item of a response as the declaration has it. */
    public String written(String item) {
        return gap.isEmpty() ? item : item + " " + gap;
    }

    /** The correct response; empty when none is declared. */
    public List<String> correct() {
        return declaration.correct().items().stream()
                .map(QtiValue::plain)
                .filter(item -> gap.isEmpty() || item.endsWith(" " + gap))
                .map(item -> gap.isEmpty() ? item : item.substring(0, item.length() - gap.length() - 1))
                .toList();
    }

    /** Whether the response is compared with the correct one as a whole. */
    public boolean isByCorrect() {
        return processing.isByCorrect(declaration.identifier());
    }

    /** The same when only this may be said. */
    public Probe saying(List<Element> onlyThese) {
        return new Probe(processing, declaration, gap, others, onlyThese);
    }

    /** The same while other responses are given. */
    public Probe with(Map<String, QtiValue> otherResponses) {
        return new Probe(processing, declaration, gap, otherResponses, feedbacks);
    }
}
