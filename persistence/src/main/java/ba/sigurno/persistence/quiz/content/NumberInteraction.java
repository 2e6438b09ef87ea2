package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number to type, with a decimal comma or a decimal point.
 *
 * @param accepted the ranges that are worth something or have feedback; the first that holds the number decides
 */
public record NumberInteraction(List<Range> accepted) implements Interaction {

    /** The longest number, in characters. */
    public static final int NUMBER_LENGTH = 40;

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * A range of accepted numbers. A number with a tolerance is the range around it.
     *
     * @param least the least
     * @param most the greatest, not less than {@code least}
     * @param credit its worth, from 0 to 1
     * @param feedback the feedback to those who typed one of them; may be none
     */
    public record Range(BigDecimal least, BigDecimal most, BigDecimal credit, Texts feedback) {

        public Range {
            least = Credit.plain(least);
            most = Credit.plain(most);
            credit = Credit.share(credit);
            feedback = Objects.requireNonNullElse(feedback, Texts.NONE);
        }

        /** Returns the number in the middle; with {@link #tolerance()} it means the same as the bounds, exactly. */
        public BigDecimal middle() {
            return Credit.plain(least.add(most).multiply(HALF));
        }

        /** Returns the greatest distance of a number from the middle. */
        public BigDecimal tolerance() {
            return Credit.plain(most.subtract(least).multiply(HALF));
        }

        private boolean holds(BigDecimal number) {
            return least.compareTo(number) <= 0 && number.compareTo(most) <= 0;
        }
    }

    public NumberInteraction {
        accepted = List.copyOf(accepted);
    }

    /** Reads a number as people type it; empty when it is none. */
    public static Optional<BigDecimal> number(String typed) {
        if (typed.length() > NUMBER_LENGTH) {
            return Optional.empty();
        }
        var text = BLANKS.matcher(typed).replaceAll("").replace('−', '-');
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    @Override
    public QuestionType type() {
        return QuestionType.NUMERIC;
    }

    @Override
    public void requireComplete() {
        boolean complete = accepted.stream().anyMatch(range -> Credit.isFull(range.credit()))
                && accepted.stream()
                        .noneMatch(range -> range.least().compareTo(range.most()) > 0
                                || range.credit().signum() < 0);
        DomainException.require(complete, "quiz_rule_question_incomplete");
        DomainException.require(accepted.size() <= MAX_PARTS, "quiz_rule_too_many_parts", MAX_PARTS);
    }

    @Override
    public Response response(String encoded) {
        return new Typed(encoded);
    }

    @Override
    public BigDecimal score(Response response) {
        return Credit.score(matching(response).map(Range::credit).orElse(BigDecimal.ZERO));
    }

    @Override
    public Optional<Response> rightResponse() {
        return accepted.stream()
                .filter(range -> Credit.isFull(range.credit()))
                .<Response>map(range -> new Typed(range.middle().toPlainString()))
                // An earlier range may decide it, and for less.
                .filter(response -> Credit.isFull(score(response)))
                .findFirst();
    }

    @Override
    public Stream<Texts> feedback(Response response) {
        return matching(response).map(Range::feedback).filter(text -> !text.isEmpty()).stream();
    }

    /** Returns the first range that holds the number of a response; empty when none does. */
    public Optional<Range> matching(Response response) {
        var text = Parts.responseOf(Typed.class, response).text();
        DomainException.require(!text.isEmpty(), "quiz_rule_nothing_typed");
        var number = number(text);
        DomainException.require(number.isPresent(), "quiz_rule_no_number");
        return accepted.stream().filter(range -> range.holds(number.get())).findFirst();
    }

    @Override
    public Stream<Texts> neededTexts() {
        return Stream.empty();
    }

    @Override
    public Stream<Picture> pictures() {
        return Stream.empty();
    }

    @Override
    public Interaction withTexts(UnaryOperator<Texts> change) {
        return new NumberInteraction(accepted.stream()
                .map(range -> new Range(range.least(), range.most(), range.credit(), change.apply(range.feedback())))
                .toList());
    }
}
