package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.quiz.content.Texts;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A text that is hidden until it is asked for, so that one thinks first.
 *
 * @param prompt the text on the button
 * @param text the text behind it; CommonMark
 */
public record RevealBlock(Texts prompt, Texts text) implements Block {

    @Override
    public void requireComplete() {
        Label.requireTexts(prompt, text);
    }

    @Override
    public Stream<Texts> opening() {
        return Stream.of(prompt);
    }

    @Override
    public Stream<Texts> parts() {
        return Stream.of(text);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new RevealBlock(change.apply(prompt), change.apply(text));
    }
}
