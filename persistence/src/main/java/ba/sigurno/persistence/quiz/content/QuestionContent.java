package ba.sigurno.persistence.quiz.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of one version of a question, in every language it is translated to. Texts are CommonMark. Content is a
 * value: a change makes another version, and an answer keeps the one it was given to.
 *
 * @param stem the text of the question
 * @param picture the picture shown with the stem, or null
 * @param interaction the task
 * @param explanation the explanation, told after the answer; may be none
 */
public record QuestionContent(Texts stem, Picture picture, Interaction interaction, Texts explanation) {

    /** The longest text of a stem or an explanation, in characters. */
    public static final int TEXT_LENGTH = 10_000;

    public QuestionContent {
        stem = Objects.requireNonNullElse(stem, Texts.NONE);
        explanation = Objects.requireNonNullElse(explanation, Texts.NONE);
    }

    /** Returns the way it is answered. */
    public QuestionType type() {
        return interaction.type();
    }

    /** Throws unless it can be asked in at least one language. */
    public void requireComplete() {
        DomainException.require(!stem.isEmpty(), "quiz_rule_no_stem");
        interaction.requireComplete();
        DomainException.require(!languages().isEmpty(), "quiz_rule_question_incomplete");
        if (interaction instanceof GapInteraction gaps) {
            DomainException.require(
                    stem.byLanguage().values().stream().allMatch(gaps::isMarkedIn), "quiz_rule_gaps_unmarked");
        }
    }

    /**
     * Throws unless nothing is missing but descriptions of pictures: such content can wait as a draft until somebody
     * writes them.
     */
    public void requireCompleteButForDescriptions() {
        described().requireComplete();
    }

    /** Returns whether all that is missing to ask it is a description of a picture that stands in for a text. */
    public boolean lacksDescription() {
        return languages().isEmpty() && !described().languages().isEmpty();
    }

    /** Returns the same with something in place of descriptions that are missing. */
    private QuestionContent described() {
        return withPictures(each -> each.description().isEmpty() ? new Picture(each.digest(), stem) : each);
    }

    /** Returns the languages in which nothing is missing that is needed to answer it. */
    public Set<Language> languages() {
        return stem.languages().stream()
                .filter(language -> interaction.neededTexts().allMatch(text -> text.in(language)
                        .isPresent()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the pictures of stem and interaction. */
    public Stream<Picture> pictures() {
        return Stream.concat(Stream.ofNullable(picture), interaction.pictures());
    }

    /** Returns its content in this language, without the others. */
    public QuestionContent only(Language language) {
        return withTexts(text -> text.only(language));
    }

    /**
     * Returns this content with another's texts in one language taken over.
     *
     * @throws DomainException when the other has other parts: it is no translation
     */
    public QuestionContent withTranslation(Language language, QuestionContent other) {
        DomainException.require(hasShapeOf(other), "quiz_rule_no_translation");
        var translated = new ArrayDeque<Texts>();
        other.withTexts(text -> {
            translated.add(text);
            return text;
        });
        return withTexts(
                text -> text.with(language, translated.remove().in(language).orElse("")));
    }

    /**
     * Returns whether both have the same parts and the same parts right, whatever their texts: then one can translate
     * the other.
     */
    public boolean hasShapeOf(QuestionContent other) {
        return shape().equals(other.shape());
    }

    private QuestionContent shape() {
        return withTexts(text -> Texts.NONE);
    }

    /** Returns the same, to be shown with its options in the order in which they were written. */
    public QuestionContent inOrder() {
        return new QuestionContent(stem, picture, interaction.inOrder(), explanation);
    }

    /** Returns the same with every picture changed by a function. */
    public QuestionContent withPictures(UnaryOperator<Picture> change) {
        return new QuestionContent(stem, Parts.changed(picture, change), interaction.withPictures(change), explanation);
    }

    /** Returns the same with every text changed by a function, called in a fixed order; empty texts too. */
    public QuestionContent withTexts(UnaryOperator<Texts> change) {
        return new QuestionContent(
                change.apply(stem),
                Parts.withTexts(picture, change),
                interaction.withTexts(change),
                change.apply(explanation));
    }
}
