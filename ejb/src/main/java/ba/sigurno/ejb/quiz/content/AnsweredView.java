package ba.sigurno.ejb.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.attempt.AttemptItem;
import ba.sigurno.persistence.quiz.content.ChoiceInteraction;
import ba.sigurno.persistence.quiz.content.Credit;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.quiz.content.Response;
import ba.sigurno.persistence.quiz.content.Response.Chosen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A question after it was answered, with its feedback. Also the key that teachers see, where nothing is chosen.
 *
 * @param type the way it was answered
 * @param stem its stem, with its gaps and their answers
 * @param picture its picture; null for none
 * @param choices the options it offered, in the order of the attempt
 * @param lines its other parts to answer: prompts, items in their right order, gaps, or typed text
 * @param result the result of the answer
 * @param feedback the feedback on this answer, besides that on each chosen option
 * @param explanation the explanation that everybody reads afterwards
 */
public record AnsweredView(
        QuestionType type,
        List<StemPart<Line>> stem,
        PictureView picture,
        List<Outcome> choices,
        List<Line> lines,
        Result result,
        List<String> feedback,
        String explanation) {

    /** The result of an answer. */
    public enum Result {
        /** Wholly right. */
        RIGHT,
        /** Some of it right. */
        PARTLY,
        /** Wrong, and a chance to learn. */
        OTHER,
        /** Not answered. */
        OPEN
    }

    /**
     * One of the options.
     *
     * @param code its code
     * @param piece its text and picture
     * @param right whether it is right
     * @param chosen whether the pupil chose it
     * @param feedback the feedback to those who chose it
     */
    public record Outcome(String code, RenderedText piece, boolean right, boolean chosen, String feedback) {}

    /**
     * A part that has an answer of its own.
     *
     * @param label the prompt or item; null where the question has one answer or the stem shows where it is
     * @param given the answer given; null for none
     * @param right a right answer; null when none is certain
     * @param inPlace whether the answer given is right
     */
    public record Line(RenderedText label, RenderedText given, RenderedText right, boolean inPlace) {}

    public static AnsweredView of(AttemptItem item, Language language) {
        return of(item.getContent(), item.getSeed(), item.getResponse(), language);
    }

    /** Returns the right answers, where nothing is chosen. */
    public static AnsweredView key(QuestionContent content, Language language) {
        return of(content, 0, Optional.empty(), language);
    }

    /**
     * Returns a question with the answer given.
     *
     * @param seed the order in which its options were shown
     * @param response empty when there is no answer
     */
    public static AnsweredView of(QuestionContent content, long seed, Optional<Response> response, Language language) {
        var wording = new ReviewText(language);
        var interaction = content.interaction();
        var lines = new AnsweredLines(wording).of(interaction, response);
        var gaps = new LinkedHashMap<String, Line>();
        if (interaction instanceof GapInteraction blanks) {
            blanks.gaps().forEach(gap -> gaps.put(gap.code(), lines.get(gaps.size())));
        }
        return new AnsweredView(
                content.type(),
                wording.stem(content.stem(), gaps),
                wording.picture(content.picture()),
                interaction instanceof ChoiceInteraction choice
                        ? outcomes(choice, PresentedQuestion.of(choice, seed), response, wording)
                        : List.of(),
                lines,
                response.map(given -> result(content, given)).orElse(Result.OPEN),
                interaction instanceof ChoiceInteraction
                        ? List.of()
                        : response.stream()
                                .flatMap(interaction::feedback)
                                .map(wording::passage)
                                .toList(),
                wording.passage(content.explanation()));
    }

    private static List<Outcome> outcomes(
            ChoiceInteraction choice, PresentedQuestion shown, Optional<Response> response, ReviewText wording) {
        SortedSet<String> chosen =
                response.map(given -> ((Chosen) given).codes()).orElseGet(TreeSet::new);
        var byCode = new LinkedHashMap<String, ChoiceInteraction.Option>();
        choice.options().forEach(option -> byCode.put(option.code(), option));
        return shown.choices().stream()
                .map(part -> new Outcome(
                        part.code(),
                        wording.piece(part),
                        byCode.get(part.code()).right(),
                        chosen.contains(part.code()),
                        wording.line(byCode.get(part.code()).feedback())))
                .toList();
    }

    private static Result result(QuestionContent content, Response given) {
        var score = content.interaction().score(given);
        if (Credit.isFull(score)) {
            return Result.RIGHT;
        }
        return score.signum() > 0 ? Result.PARTLY : Result.OTHER;
    }

    /** Returns whether some of the lines are right, so that their number is worth telling. */
    public boolean isCounted() {
        return 0 < getInPlace() && getInPlace() < lines.size();
    }

    /** Counts the right lines. */
    public long getInPlace() {
        return lines.stream().filter(Line::inPlace).count();
    }
}
