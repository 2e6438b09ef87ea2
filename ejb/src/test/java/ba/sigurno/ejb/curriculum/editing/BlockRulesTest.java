package ba.sigurno.ejb.curriculum.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft may lack a lot, but holds nothing that a lesson must not hold. */
class BlockRulesTest {

    private static Optional<String> broken(Block block) {
        return DomainException.brokenBy(() -> BlockRules.requireFit(block)).map(DomainException::getKey);
    }

    private static Texts text(String text) {
        return Texts.of(Language.BOSNIAN, text);
    }

    @ParameterizedTest
    @CsvSource({
        "<script>alert(1)</script>, curriculum_format_html",
        "<iframe src='https://example.org'></iframe>, curriculum_format_html",
        "<b onclick='x()'>a</b>, curriculum_format_html",
        "[a](javascript:alert(1)), curriculum_format_link",
        "# Naslov, curriculum_format_markup"
    })
    void markupThatALessonDoesNotKnowIsRefused(String markup, String rule) {
        assertThat(broken(new ProseBlock(text(markup)))).contains(rule);
        assertThat(broken(new BranchBlock(List.of(new BranchBlock.Scene("scene-1", null, text(markup), List.of())))))
                .contains(rule);
    }

    @Test
    void anEndlessTextIsRefused() {
        assertThat(broken(new ProseBlock(text("a".repeat(10_001))))).contains("app_field_long");
    }

    @Test
    void aLinkThatRunsIsRefused() {
        assertThat(broken(new FilmBlock(text("javascript:alert(1)"), Texts.NONE)))
                .contains("curriculum_rule_film_address");
    }

    @Test
    void whatIsMissingMayBeMissing() {
        assertThat(broken(new ProseBlock(Texts.NONE))).isEmpty();
        assertThat(broken(new BranchBlock(List.of()))).isEmpty();
    }

    @Test
    void messagesStandAsTheyAre() {
        assertThat(broken(new MessagesBlock(
                        List.of(new MessagesBlock.Message(text("Ana"), text("<3 vidi www.primjer.example"))))))
                .isEmpty();
    }
}
