package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Response.Typed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A word or a few to type. Diacritics and script are forgiven, case too unless it counts ({@link TypedText}). An
 * accepted answer is accepted in any of its languages.
 *
 * @param accepted the known answers, which are worth something or have feedback; the first that matches decides
 * @param exactCase whether capitals and small letters differ
 */
public record TextInteraction(List<Accepted> accepted, boolean exactCase) implements Interaction {

    /**
     * A known answer.
     *
     * @param pattern the pattern of the typed text, by language; {@code *} stands for any run of characters, {@code \*}
     *     for a star
     * @param credit its worth, from 0 to 1
     * @param feedback the feedback to those who typed it; may be none
     */
    public record Accepted(Texts pattern, BigDecimal credit, Texts feedback) {

        public Accepted {
            credit = Credit.share(credit);
            feedback = Objects.requireNonNullElse(feedback, Texts.NONE);
        }
    }

    public TextInteraction {
        accepted = List.copyOf(accepted);
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT_TEXT;
    }

    @Override
    public void requireComplete() {
        boolean complete = accepted.stream().anyMatch(answer -> Credit.isFull(answer.credit()))
                && accepted.stream()
                        .noneMatch(answer ->
                                answer.pattern().isEmpty() || answer.credit().signum() < 0);
        DomainException.require(complete, "quiz_rule_question_incomplete");
        DomainException.require(accepted.size() <= MAX_PARTS, "quiz_rule_too_many_parts", MAX_PARTS);
    }

    @Override
    public Response response(String encoded) {
        return new Typed(encoded);
    }

    @Override
    public BigDecimal score(Response response) {
        return Credit.score(matching(response).map(Accepted::credit).orElse(BigDecimal.ZERO));
    }

    @Override
    public Optional<Response> rightResponse() {
        return accepted.stream()
                .filter(answer -> Credit.isFull(answer.credit()))
                .flatMap(answer -> answer.pattern().byLanguage().values().stream())
                .flatMap(pattern -> TypedText.literal(pattern).stream())
                .<Response>map(Typed::new)
                // An earlier answer may decide it, and for less.
                .filter(response -> Credit.isFull(score(response)))
                .findFirst();
    }

    @Override
    public Stream<Texts> feedback(Response response) {
        return matching(response).map(Accepted::feedback).filter(text -> !text.isEmpty()).stream();
    }

    /** Returns the first known answer that a response matches; empty when it is none of them. */
    public Optional<Accepted> matching(Response response) {
        var text = Parts.responseOf(Typed.class, response).text();
        DomainException.require(!text.isEmpty(), "quiz_rule_nothing_typed");
        var typed = new TypedText(text, exactCase);
        return accepted.stream()
                .filter(answer ->
                        answer.pattern().byLanguage().values().stream().anyMatch(typed::matches))
                .findFirst();
    }

    /** Returns only the first: further ones may be ways to write it in one language alone. */
    @Override
    public Stream<Texts> neededTexts() {
        return accepted.stream().limit(1).map(Accepted::pattern);
    }

    @Override
    public Stream<Picture> pictures() {
        return Stream.empty();
    }

    @Override
    public Interaction withTexts(UnaryOperator<Texts> change) {
        return new TextInteraction(
                accepted.stream()
                        .map(answer -> new Accepted(
                                change.apply(answer.pattern()), answer.credit(), change.apply(answer.feedback())))
                        .toList(),
                exactCase);
    }
}
