package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Response.Filled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gaps in the text of the stem, which marks each by its code in double brackets: {@code Nazovi [[1]] odmah.}
 *
 * @param gaps the gaps
 */
public record GapInteraction(List<Gap> gaps) implements Interaction {

    /** A gap's mark in the stem; its first group is the code. */
    public static final Pattern MARK = Pattern.compile("\\[\\[([A-Za-z0-9_-]{1," + CODE_LENGTH + "})]]");

    /** The greatest weight of a gap. */
    public static final int MAX_WEIGHT = 100;

    /**
     * One of the gaps.
     *
     * @param code unique in the question
     * @param weight the ratio of its worth to that of a gap of weight 1; from 1 to {@link #MAX_WEIGHT}
     * @param content its content: text or a number to type, or options one of which is chosen
     */
    public record Gap(String code, int weight, Interaction content) {

        private boolean fits() {
            return 1 <= weight
                    && weight <= MAX_WEIGHT
                    && (content instanceof TextInteraction
                            || content instanceof NumberInteraction
                            || content instanceof ChoiceInteraction && content.type() == QuestionType.SINGLE_CHOICE);
        }
    }

    public GapInteraction {
        gaps = List.copyOf(gaps);
    }

    @Override
    public QuestionType type() {
        return QuestionType.BLANKS;
    }

    @Override
    public void requireComplete() {
        Parts.requireCodes(gaps.stream().map(Gap::code).toList(), 1);
        DomainException.require(gaps.stream().allMatch(Gap::fits), "quiz_rule_question_incomplete");
        gaps.forEach(gap -> {
            boolean oneChoice = gap.content() instanceof ChoiceInteraction choice
                    && choice.options().size() == 1;
            DomainException.require(!oneChoice, "quiz_rule_gap_one_choice", gap.code());
            gap.content().requireComplete();
        });
    }

    /** Returns whether a stem marks exactly these gaps, each once. */
    boolean isMarkedIn(String stem) {
        var marked =
                MARK.matcher(stem).results().map(mark -> mark.group(1)).sorted().toList();
        return marked.equals(gaps.stream().map(Gap::code).sorted().toList());
    }

    @Override
    public Response response(String encoded) {
        return Filled.decode(encoded);
    }

    @Override
    public BigDecimal score(Response response) {
        var filled = filled(response);
        DomainException.require(!filled.isEmpty(), "quiz_rule_nothing_typed");
        var sum = BigDecimal.ZERO;
        int weights = 0;
        for (var gap : gaps) {
            weights += gap.weight();
            if (filled.containsKey(gap.code())) {
                var score = gap.content().score(filled.get(gap.code()));
                sum = sum.add(score.multiply(BigDecimal.valueOf(gap.weight())));
            }
        }
        return Credit.score(sum, BigDecimal.valueOf(weights));
    }

    @Override
    public Optional<Response> rightResponse() {
        var values = new TreeMap<String, String>();
        for (var gap : gaps) {
            gap.content().rightResponse().ifPresent(right -> values.put(gap.code(), right.encoded()));
        }
        return values.size() == gaps.size() ? Optional.of(new Filled(values)) : Optional.empty();
    }

    @Override
    public Stream<Texts> feedback(Response response) {
        var filled = filled(response);
        return gaps.stream().filter(gap -> filled.containsKey(gap.code())).flatMap(gap -> gap.content()
                .feedback(filled.get(gap.code())));
    }

    /** Returns the responses to the gaps that are filled, by the code of the gap. */
    private Map<String, Response> filled(Response response) {
        var values = Parts.responseOf(Filled.class, response).values();
        var byCode = gaps.stream().collect(Collectors.toMap(Gap::code, Gap::content));
        DomainException.require(byCode.keySet().containsAll(values.keySet()), "quiz_rule_choice_unknown");
        var filled = new TreeMap<String, Response>();
        values.forEach((code, value) -> filled.put(code, byCode.get(code).response(value)));
        return filled;
    }

    @Override
    public Stream<Texts> neededTexts() {
        return gaps.stream().flatMap(gap -> gap.content().neededTexts());
    }

    @Override
    public Stream<Picture> pictures() {
        return gaps.stream().flatMap(gap -> gap.content().pictures());
    }

    @Override
    public Interaction inOrder() {
        return new GapInteraction(gaps.stream()
                .map(gap -> new Gap(gap.code(), gap.weight(), gap.content().inOrder()))
                .toList());
    }

    @Override
    public Interaction withPictures(UnaryOperator<Picture> change) {
        return new GapInteraction(gaps.stream()
                .map(gap -> new Gap(gap.code(), gap.weight(), gap.content().withPictures(change)))
                .toList());
    }

    @Override
    public Interaction withTexts(UnaryOperator<Texts> change) {
        return new GapInteraction(gaps.stream()
                .map(gap -> new Gap(gap.code(), gap.weight(), gap.content().withTexts(change)))
                .toList());
    }
}
