package ba.sigurno.web.curriculum.editing.form;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.ejb.curriculum.editing.EmptyBlock;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A form gives back the block that it was made of, and changes only what is typed. */
class BlockInputTest {

    private static Texts both(String text) {
        return new Texts(Map.of(Language.BOSNIAN, text, Language.ENGLISH, "en " + text));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsNotTouchedStaysInAllLanguages(Kind kind) {
        var empty = EmptyBlock.of(kind);
        assertThat(BlockInput.of(empty, Language.BOSNIAN).block()).isEqualTo(empty);
        var number = new AtomicInteger();
        Block written = empty.withTexts(text -> both("Tekst " + number.incrementAndGet()));
        for (var language : List.of(Language.BOSNIAN, Language.ENGLISH, Language.CROATIAN)) {
            var input = BlockInput.of(written, language);
            assertThat(input.getKind()).isEqualTo(kind);
            assertThat(input.block()).isEqualTo(written);
        }
    }

    private static SignsInput signs(String message, String... reasons) {
        var texts = List.of(reasons).stream()
                .map(reason -> Texts.of(Language.BOSNIAN, reason))
                .toList();
        return (SignsInput) BlockInput.of(
                new SignsBlock(Texts.NONE, Texts.NONE, Texts.of(Language.BOSNIAN, message), texts), Language.BOSNIAN);
    }

    @Test
    void theSignsOfAMessageAreItsWordsWithoutBrackets() {
        var input = signs("[Platite odmah] na [posta.example].", "Žurba.", "Tuđa adresa.");
        assertThat(input.getMessage().getValue()).isEqualTo("Platite odmah na posta.example.");
        assertThat(input.getSigns().getParts())
                .extracting(SignsInput.SignInput::getWords)
                .containsExactly("Platite odmah", "posta.example");
        assertThat(input.getLost()).isEmpty();
        input.getSigns().getParts().get(1).setWords("na posta");
        assertThat(((SignsBlock) input.block()).message().in(Language.BOSNIAN))
                .contains("[Platite odmah] [na posta].example.");
        input.getSigns().getParts().get(0).setWords("Vaš paket");
        assertThat(input.getLost()).containsExactly("Vaš paket");
    }

    @Test
    void aBracketInAMessageIsNoSign() {
        var input = signs("Poruka", "Zašto.");
        input.getMessage().setValue("Vidi [ovdje]");
        assertThat(((SignsBlock) input.block()).message().in(Language.BOSNIAN)).contains("Vidi (ovdje)");
    }

    @Test
    void theWaysThroughABranchAreLookedAtSceneByScene() {
        var input = (BranchInput) BlockInput.of(EmptyBlock.of(Kind.BRANCH), Language.BOSNIAN);
        var scenes = input.getScenes().getParts();
        assertThat(scenes).allSatisfy(scene -> assertThat(input.fault(scene)).isNull());
        var first = scenes.get(0).getReplies().getParts();
        first.get(0).setTarget("scene-3");
        assertThat(input.fault(scenes.get(1))).isEqualTo("unreachable");
        var back = scenes.get(2).getReplies().add();
        assertThat(input.fault(scenes.get(2))).isEqualTo("nowhere");
        back.setTarget("scene-1");
        assertThat(input.fault(scenes.get(0))).isEqualTo("loop");
        input.getScenes().remove(scenes.get(1));
        assertThat(input.getTargets()).extracting("value").containsExactly("scene-1", "scene-3");
        input.getScenes().add();
        assertThat(input.getTargets()).extracting("value").containsExactly("scene-1", "scene-3", "scene-2");
    }
}
