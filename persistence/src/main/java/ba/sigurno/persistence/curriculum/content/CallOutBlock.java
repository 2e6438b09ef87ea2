package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.quiz.content.Texts;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A sentence set off from the rest, because it is the one to keep.
 *
 * @param text CommonMark
 */
public record CallOutBlock(Texts text) implements Block {

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
        return new CallOutBlock(change.apply(text));
    }
}
