package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A recording, with its words for those who do not hear it.
 *
 * @param digests the SHA-256 digest of the recording in each language; it may be the same
 * @param words the words spoken; CommonMark
 */
public record SoundBlock(Texts digests, Texts words) implements Block {

    public SoundBlock {
        digests = Objects.requireNonNullElse(digests, Texts.NONE);
    }

    @Override
    public void requireComplete() {
        DomainException.require(!digests.isEmpty(), "curriculum_rule_sound_missing");
        Label.requireTexts(words);
    }

    @Override
    public Stream<Texts> sounds() {
        return Stream.of(digests);
    }

    @Override
    public Stream<Texts> parts() {
        return Stream.of(words);
    }

    @Override
    public Block withTexts(UnaryOperator<Texts> change) {
        return new SoundBlock(change.apply(digests), change.apply(words));
    }
}
