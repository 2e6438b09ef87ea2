package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Options to choose from: one, all that apply, or true and false.
 *
 * @param type {@link QuestionType#SINGLE_CHOICE}, {@link QuestionType#MULTIPLE_RESPONSE} or
 *     {@link QuestionType#TRUE_FALSE}
 * @param options the options offered, in order
 * @param shuffled whether the options may be shown in another order; true and false never are
 * @param grading the worth of a part of the right options, where several may be chosen
 */
public record ChoiceInteraction(QuestionType type, List<Option> options, boolean shuffled, Grading grading)
        implements Interaction {

    /** The codes of true and false. */
    public static final List<String> TRUE_FALSE_CODES = List.of("true", "false");

    private static final Set<QuestionType> TYPES =
            Set.of(QuestionType.SINGLE_CHOICE, QuestionType.MULTIPLE_RESPONSE, QuestionType.TRUE_FALSE);

    /** The greatest difference, by rounding, of the sum of the right options' credits from the whole. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    /**
     * One of the options.
     *
     * @param code unique in the question, the same in all languages
     * @param text its text; none for true and false, which the page names, or where the picture says it all
     * @param picture its picture, or null
     * @param credit its worth, from -1 to 1; it is right when that is positive
     * @param feedback the feedback to those who chose it; may be none
     * @param fixed whether it stays in its place when the others are shuffled, as "none of these" must
     */
    public record Option(String code, Texts text, Picture picture, BigDecimal credit, Texts feedback, boolean fixed) {

        public Option {
            text = Objects.requireNonNullElse(text, Texts.NONE);
            credit = Credit.share(credit);
            feedback = Objects.requireNonNullElse(feedback, Texts.NONE);
        }

        /** Returns an option that moves with the others and has no picture. */
        public static Option of(String code, Texts text, BigDecimal credit, Texts feedback) {
            return new Option(code, text, null, credit, feedback, false);
        }

        Option withCredit(BigDecimal other) {
            return new Option(code, text, picture, other, feedback, fixed);
        }

        /** Returns whether it is right to choose it. */
        public boolean right() {
            return credit.signum() > 0;
        }
    }

    public ChoiceInteraction {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException(type + " has no options to choose from");
        }
        options = List.copyOf(options);
        shuffled = shuffled && type != QuestionType.TRUE_FALSE;
        grading = type == QuestionType.MULTIPLE_RESPONSE ? grading : Grading.PARTIAL;
    }

    @Override
    public void requireComplete() {
        Parts.requireCodes(options.stream().map(Option::code).toList(), 2);
        var most = options.stream().map(Option::credit).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean complete =
                switch (type) {
                    case MULTIPLE_RESPONSE -> most.signum() > 0 && rightIsWhole();
                    case TRUE_FALSE ->
                        Credit.isFull(most)
                                && options.stream().map(Option::code).toList().equals(TRUE_FALSE_CODES)
                                && options.stream().filter(Option::right).count() == 1;
                    default -> Credit.isFull(most);
                };
        DomainException.require(complete, "quiz_rule_question_incomplete");
    }

    private boolean rightIsWhole() {
        var whole = options.stream().filter(Option::right).map(Option::credit).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) <= 0;
    }

    @Override
    public Response response(String encoded) {
        return Chosen.decode(encoded);
    }

    @Override
    public BigDecimal score(Response response) {
        var codes = chosen(response);
        if (grading == Grading.ALL_OR_NOTHING) {
            return Credit.score(codes.equals(rightCodes()) ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return Credit.score(options.stream()
                .filter(option -> codes.contains(option.code()))
                .map(Option::credit)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Override
    public Optional<Response> rightResponse() {
        return type == QuestionType.MULTIPLE_RESPONSE
                ? Optional.of(Chosen.of(rightCodes()))
                : options.stream()
                        .filter(option -> Credit.isFull(option.credit()))
                        .findFirst()
                        .map(option -> Chosen.of(Set.of(option.code())));
    }

    /** Returns the same with other options right: of one choice any of them, of several all together. */
    public ChoiceInteraction withRight(Set<String> codes) {
        DomainException.require(
                !codes.isEmpty() && options.stream().map(Option::code).toList().containsAll(codes),
                "quiz_rule_choice_unknown");
        var share = type == QuestionType.MULTIPLE_RESPONSE ? Credit.share(codes.size()) : BigDecimal.ONE;
        var changed = options.stream()
                .map(option -> option.withCredit(
                        codes.contains(option.code()) ? share : option.credit().min(BigDecimal.ZERO)))
                .toList();
        return new ChoiceInteraction(type, changed, shuffled, grading);
    }

    /** Returns the codes of the right options. */
    public Set<String> rightCodes() {
        return options.stream().filter(Option::right).map(Option::code).collect(Collectors.toSet());
    }

    @Override
    public Stream<Texts> feedback(Response response) {
        var codes = chosen(response);
        return options.stream()
                .filter(option -> codes.contains(option.code()))
                .map(Option::feedback)
                .filter(text -> !text.isEmpty());
    }

    private Set<String> chosen(Response response) {
        var codes = Parts.responseOf(Chosen.class, response).codes();
        DomainException.require(!codes.isEmpty(), "quiz_rule_nothing_chosen");
        DomainException.require(
                options.stream().map(Option::code).toList().containsAll(codes), "quiz_rule_choice_unknown");
        DomainException.require(
                codes.size() == 1 || type == QuestionType.MULTIPLE_RESPONSE, "quiz_rule_one_choice_only");
        return codes;
    }

    @Override
    public Stream<Texts> neededTexts() {
        return type == QuestionType.TRUE_FALSE
                ? Stream.empty()
                : options.stream().map(option -> Parts.needed(option.text(), option.picture()));
    }

    @Override
    public Stream<Picture> pictures() {
        return options.stream().map(Option::picture).filter(Objects::nonNull);
    }

    @Override
    public Interaction inOrder() {
        return new ChoiceInteraction(type, options, false, grading);
    }

    @Override
    public Interaction withPictures(UnaryOperator<Picture> change) {
        var changed = options.stream()
                .map(option -> new Option(
                        option.code(),
                        option.text(),
                        Parts.changed(option.picture(), change),
                        option.credit(),
                        option.feedback(),
                        option.fixed()))
                .toList();
        return new ChoiceInteraction(type, changed, shuffled, grading);
    }

    @Override
    public Interaction withTexts(UnaryOperator<Texts> change) {
        var changed = options.stream()
                .map(option -> new Option(
                        option.code(),
                        change.apply(option.text()),
                        Parts.withTexts(option.picture(), change),
                        option.credit(),
                        change.apply(option.feedback()),
                        option.fixed()))
                .toList();
        return new ChoiceInteraction(type, changed, shuffled, grading);
    }
}
