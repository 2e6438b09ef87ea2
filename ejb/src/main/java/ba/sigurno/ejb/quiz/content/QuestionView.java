package ba.sigurno.ejb.quiz.content;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.GapInteraction;
import ba.sigurno.persistence.quiz.content.GapInteraction.Gap;
import ba.sigurno.persistence.quiz.content.QuestionContent;
import ba.sigurno.persistence.quiz.content.QuestionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A question in one language, as it may be shown before it is answered: nothing in it tells which answer is right.
 *
 * @param number its number in the attempt, from 1
 * @param type the way it is answered
 * @param stem its stem, with its gaps
 * @param picture its picture; null for none
 * @param choices options, prompts or items, in the order of this attempt
 * @param targets the targets that prompts choose from
 * @param given the fields sent before that could not be accepted
 * @param problem the reason they could not, as a sentence; null when nothing was sent
 */
public record QuestionView(
        int number,
        QuestionType type,
        List<StemPart<GapView>> stem,
        PictureView picture,
        List<Offer> choices,
        List<Offer> targets,
        AnswerFields given,
        String problem) {

    /**
     * One of the choices.
     *
     * @param field the name of the field that chooses it, or in which a prompt's target or an item's place is chosen
     * @param place its place, from 1; sent when it is chosen
     * @param piece its text and picture
     */
    public record Offer(String field, int place, RenderedText piece) {}

    /**
     * A gap to fill.
     *
     * @param field the name of its field
     * @param type the way it is filled
     * @param choices the choices it offers; empty where something is typed
     */
    public record GapView(String field, QuestionType type, List<Offer> choices) {

        /** Returns whether it is filled by typing. */
        public boolean isTyped() {
            return choices.isEmpty();
        }

        /** Returns whether it is filled by one of its choices. */
        public boolean isChosen() {
            return !isTyped();
        }
    }

    /**
     * Returns a question as it is asked.
     *
     * @param seed the order of its parts
     * @param given the fields sent before; empty when nothing was
     */
    public static QuestionView of(
            QuestionContent content, int number, long seed, Optional<AnswerFields> given, Language language) {
        var wording = new ReviewText(language);
        var shown = PresentedQuestion.of(content.interaction(), seed);
        IntFunction<String> field =
                switch (content.type()) {
                    case MATCHING -> AnswerForm::prompt;
                    case ORDERING -> AnswerForm::item;
                    default -> place -> AnswerForm.CHOSEN;
                };
        var gaps = new LinkedHashMap<String, GapView>();
        if (content.interaction() instanceof GapInteraction blanks) {
            for (var gap : blanks.gaps()) {
                gaps.put(gap.code(), gap(gap, gaps.size() + 1, seed, wording));
            }
        }
        return new QuestionView(
                number,
                content.type(),
                wording.stem(content.stem(), gaps),
                wording.picture(content.picture()),
                offers(shown.choices(), field, wording),
                offers(shown.targets(), place -> "", wording),
                given.orElse(AnswerFields.NONE),
                given.map(fields -> new AnswerForm(content.interaction(), seed).problem(fields, wording))
                        .orElse(null));
    }

    private static GapView gap(Gap gap, int number, long seed, ReviewText wording) {
        var field = AnswerForm.gap(number);
        var shown = PresentedQuestion.of(gap.content(), AnswerForm.gapSeed(seed, number));
        return new GapView(field, gap.content().type(), offers(shown.choices(), place -> field, wording));
    }

    private static List<Offer> offers(
            List<PresentedQuestion.Part> parts, IntFunction<String> field, ReviewText wording) {
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(place -> new Offer(field.apply(place), place, wording.piece(parts.get(place - 1))))
                .toList();
    }

    /** Returns whether several choices may be chosen. */
    public boolean isMultiple() {
        return type == QuestionType.MULTIPLE_RESPONSE;
    }

    /** Returns whether there are pictures among the targets, which a list to choose from cannot show. */
    public boolean isTargetsPictured() {
        return targets.stream().anyMatch(target -> target.piece().picture() != null);
    }

    /** Returns whether a word or a number is typed. */
    public boolean isTyped() {
        return type == QuestionType.SHORT_TEXT || type == QuestionType.NUMERIC;
    }

    /** Returns the name of the field that is typed into. */
    public String getTypedField() {
        return AnswerForm.TYPED;
    }

    /** Counts the gaps to fill. */
    public int getGaps() {
        return stem.size() - 1;
    }
}
