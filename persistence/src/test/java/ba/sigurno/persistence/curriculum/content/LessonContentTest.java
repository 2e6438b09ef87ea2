package ba.sigurno.persistence.curriculum.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonContentTest {

    private static Texts in(Language language, String text) {
        return Texts.of(language, text);
    }

    private static LessonContent lesson(Language language, Block... blocks) {
        return new LessonContent(
                in(language, "A title"), List.of(new Screen(in(language, "A screen"), List.of(blocks))));
    }

    private static Block prose(Language language) {
        return new ProseBlock(in(language, "Something to read."));
    }

    private static Block question(Language language, boolean firstRight, String feedback) {
        return new QuestionBlock(
                in(language, "Which?"),
                List.of(
                        answer(language, "One", firstRight, feedback),
                        answer(language, "Two", !firstRight, "Because.")));
    }

    private static QuestionBlock.Answer answer(Language language, String text, boolean right, String feedback) {
        return new QuestionBlock.Answer(new Label(in(language, text), null), right, in(language, feedback));
    }

    @Test
    void aTranslationIsTakenOverBlockByBlock() {
        var bosnian = lesson(Language.BOSNIAN, prose(Language.BOSNIAN), question(Language.BOSNIAN, true, "Da."));
        var both = bosnian.withTranslation(
                Language.ENGLISH,
                lesson(Language.ENGLISH, prose(Language.ENGLISH), question(Language.ENGLISH, true, "Yes.")));
        both.requireComplete();
        assertThat(both.languages()).containsExactlyInAnyOrder(Language.BOSNIAN, Language.ENGLISH);
        assertThat(both.only(Language.BOSNIAN)).isEqualTo(bosnian);
        var answers = ((QuestionBlock) both.screens().get(0).blocks().get(1)).answers();
        assertThat(answers.get(0).feedback().in(Language.ENGLISH)).contains("Yes.");
    }

    @Test
    void whatHasOtherBlocksOrOtherAnswersRightIsNoTranslation() {
        var bosnian = lesson(Language.BOSNIAN, question(Language.BOSNIAN, true, "Da."));
        assertThat(bosnian.hasShapeOf(lesson(Language.ENGLISH, question(Language.ENGLISH, false, "Yes."))))
                .isFalse();
        assertThat(bosnian.hasShapeOf(lesson(Language.ENGLISH, prose(Language.ENGLISH))))
                .isFalse();
        assertThatThrownBy(() ->
                        bosnian.withTranslation(Language.ENGLISH, lesson(Language.ENGLISH, prose(Language.ENGLISH))))
                .isInstanceOf(DomainException.class)
                .hasMessage("curriculum_rule_no_translation");
    }

    @Test
    void aTextThatOneLanguageLacksIsAnotherShape() {
        assertThat(lesson(Language.BOSNIAN, question(Language.BOSNIAN, true, "Da."))
                        .hasShapeOf(lesson(Language.ENGLISH, question(Language.ENGLISH, true, ""))))
                .isFalse();
    }

    @Test
    void aScreenWithoutBlocksIsRefused() {
        assertThatThrownBy(lesson(Language.BOSNIAN)::requireComplete)
                .hasMessageStartingWith("curriculum_rule_screen_incomplete");
    }

    @Test
    void aLessonThatNoLanguageHasWholeIsRefused() {
        var half = new LessonContent(
                in(Language.BOSNIAN, "A title"),
                List.of(new Screen(in(Language.ENGLISH, "A screen"), List.of(prose(Language.ENGLISH)))));
        assertThatThrownBy(half::requireComplete).hasMessage("curriculum_rule_block_text_missing");
    }
}
