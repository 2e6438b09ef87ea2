package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A picture that carries meaning, so it is described.
 *
 * @param picture the picture; null while none is chosen
 */
public record PictureBlock(Picture picture) implements Block {

    @Override
    public void requireComplete() {
        DomainException.require(picture != null, "curriculum_rule_picture_missing");
        Label.requireDescription(picture);
    }

    @Override
    public Stream<Picture> pictures() {
        return Stream.ofNullable(picture);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new PictureBlock(Label.withTexts(picture, change));
    }
}
