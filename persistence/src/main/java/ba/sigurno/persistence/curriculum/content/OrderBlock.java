package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Steps to put in order.
 *
 * @param prompt the task; CommonMark
 * @param steps the steps in the right order, two or more; they are always shown in another
 * @param afterwards the text told when the order is right; may be none
 */
public record OrderBlock(Texts prompt, List<Label> steps, Texts afterwards) implements Block, Activity {

    public OrderBlock {
        steps = List.copyOf(steps);
        afterwards = Objects.requireNonNullElse(afterwards, Texts.NONE);
    }

    @Override
    public void requireComplete() {
        Label.requireTexts(prompt);
        DomainException.require(
                2 <= steps.size() && steps.size() <= MAX_PARTS, "curriculum_rule_order_steps", MAX_PARTS);
        steps.forEach(Label::requireComplete);
    }

    /** Judges all steps in the order in which they were put. */
    @Override
    public Boolean judge(List<Integer> answer) {
        Activity.requireDistinct(answer, steps.size());
        Activity.require(answer.size() == steps.size());
        return IntStream.range(0, steps.size()).allMatch(at -> answer.get(at) == at + 1);
    }

    @Override
    public Stream<Texts> opening() {
        return Stream.of(prompt);
    }

    @Override
    public Stream<Texts> parts() {
        return Stream.concat(steps.stream().map(Label::text), Stream.of(afterwards));
    }

    @Override
    public Stream<Picture> pictures() {
        return Label.pictures(steps);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new OrderBlock(
                change.apply(prompt),
                steps.stream().map(step -> step.withTexts(change)).toList(),
                change.apply(afterwards));
    }
}
