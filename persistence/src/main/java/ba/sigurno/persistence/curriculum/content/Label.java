package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A short text, or a picture that stands in for it: of an answer, an item or a step.
 *
 * @param text the text; none where the picture says it all
 * @param picture the picture, or null
 */
public record Label(Texts text, Picture picture) {

    public Label {
        text = Objects.requireNonNullElse(text, Texts.NONE);
    }

    /** Throws unless there is a text or a described picture. */
    void requireComplete() {
        if (picture == null) {
            requireTexts(text);
        } else {
            requireDescription(picture);
        }
    }

    Label withTexts(UnaryOperator<Texts> change) {
        return new Label(change.apply(text), withTexts(picture, change));
    }

    static void requireTexts(Texts... texts) {
        DomainException.require(Stream.of(texts).noneMatch(Texts::isEmpty), "curriculum_rule_block_text_missing");
    }

    static void requireDescription(Picture picture) {
        DomainException.require(!picture.description().isEmpty(), "curriculum_rule_picture_undescribed");
    }

    static Stream<Picture> pictures(List<Label> labels) {
        return labels.stream().map(Label::picture).filter(Objects::nonNull);
    }

    /** Returns a picture with its description changed; null stays null. */
    static Picture withTexts(Picture picture, UnaryOperator<Texts> change) {
        return picture == null ? null : new Picture(picture.digest(), change.apply(picture.description()));
    }
}
