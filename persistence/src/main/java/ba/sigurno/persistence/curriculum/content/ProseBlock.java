package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.quiz.content.Texts;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Paragraphs and lists to read.
 *
 * @param text CommonMark
 */
public record ProseBlock(Texts text) implements Block {

    @Override
    public void requireComplete() {
        Label.requireTexts(text);
    }

    @Override
    public Stream<Texts> opening() {
        return Stream.of(text);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new ProseBlock(change.apply(text));
    }
}
