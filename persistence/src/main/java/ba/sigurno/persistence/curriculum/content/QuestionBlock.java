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
 * A question inside the page. One answer is chosen where one is right, else any number.
 *
 * @param prompt the question; CommonMark
 * @param answers two or more, at least one of them right, each with feedback
 */
public record QuestionBlock(Texts prompt, List<Answer> answers) implements Block, Activity {

    /**
     * An answer to choose.
     *
     * @param label the words or the picture of the answer
     * @param right whether it is right to choose it
     * @param feedback the feedback to those who chose it
     */
    public record Answer(Label label, boolean right, Texts feedback) {

        public Answer {
            feedback = Objects.requireNonNullElse(feedback, Texts.NONE);
        }
    }

    public QuestionBlock {
        answers = List.copyOf(answers);
    }

    /** Returns whether any number of answers may be chosen. */
    public boolean severalRight() {
        return answers.stream().filter(Answer::right).count() > 1;
    }

    @Override
    public void requireComplete() {
        Label.requireTexts(prompt);
        DomainException.require(
                2 <= answers.size() && answers.size() <= MAX_PARTS, "curriculum_rule_question_answers", MAX_PARTS);
        DomainException.require(answers.stream().anyMatch(Answer::right), "curriculum_rule_question_none_right");
        answers.forEach(answer -> answer.label().requireComplete());
        DomainException.require(
                answers.stream().map(Answer::feedback).noneMatch(Texts::isEmpty), "curriculum_rule_feedback_missing");
    }

    /** Judges the answers chosen: right when they are those that are. */
    @Override
    public Boolean judge(List<Integer> answer) {
        Activity.requireDistinct(answer, answers.size());
        Activity.require(severalRight() ? !answer.isEmpty() : answer.size() == 1);
        return IntStream.rangeClosed(1, answers.size())
                .allMatch(position -> answers.get(position - 1).right() == answer.contains(position));
    }

    @Override
    public Stream<Texts> opening() {
        return Stream.of(prompt);
    }

    @Override
    public Stream<Texts> parts() {
        return answers.stream().flatMap(answer -> Stream.of(answer.label().text(), answer.feedback()));
    }

    @Override
    public Stream<Picture> pictures() {
        return Label.pictures(answers.stream().map(Answer::label).toList());
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new QuestionBlock(
                change.apply(prompt),
                answers.stream()
                        .map(answer -> new Answer(
                                answer.label().withTexts(change), answer.right(), change.apply(answer.feedback())))
                        .toList());
    }
}
