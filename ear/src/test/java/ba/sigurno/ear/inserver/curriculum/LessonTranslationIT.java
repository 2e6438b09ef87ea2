package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.LessonEditing;
import ba.sigurno.ejb.curriculum.editing.SeenBlock;
import ba.sigurno.ejb.curriculum.editing.translation.LessonTranslation;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedLesson;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart;
import ba.sigurno.ejb.curriculum.editing.translation.TranslationState;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lesson is translated block by block; what has a new source is seen, and nobody's words are lost. */
@ExtendWith(ArquillianExtension.class)
class LessonTranslationIT {

    private static final Language FROM = Language.BOSNIAN;

    private static final Language TO = Language.ENGLISH;

    @Inject
    private AsStaff asStaff;

    @Inject
    private DraftModule drafts;

    @Inject
    private LessonEditing editing;

    @Inject
    private LessonTranslation translation;

    private String lesson;

    @BeforeEach
    void writeInOneLanguage() throws Exception {
        lesson = drafts.lesson(new LessonContent(
                Texts.of(FROM, "Lozinke"),
                List.of(new Screen(
                        Texts.of(FROM, "Prvi ekran"),
                        List.of(
                                new ProseBlock(Texts.of(FROM, "Dobra lozinka je duga.")),
                                new RevealBlock(Texts.of(FROM, "Zašto?"), Texts.of(FROM, "Teže se pogađa.")))))));
    }

    @Test
    void whatIsTranslatedIsDoneUntilItsSourceChanges() throws Exception {
        assertThat(states()).containsOnly(TranslationState.MISSING).hasSize(5);
        asStaff.run(Demo.EDITOR, () -> translation.saveTitle(lesson, FROM, TO, "Passwords"));
        var heading = part(1);
        asStaff.call(Demo.EDITOR, () -> translation.saveHeading(lesson, heading.seen(), FROM, TO, "First screen"));
        save(part(2), "A good password is long.");
        save(part(3), "Why?", "It is harder to guess.");
        assertThat(states()).containsOnly(TranslationState.DONE);

        var seen = SeenBlock.of(part(2).seen()).orElseThrow();
        var block = asStaff.call(Demo.EDITOR, () -> editing.block(lesson, seen)).orElseThrow();
        asStaff.call(
                Demo.EDITOR,
                () -> editing.replaceBlock(
                        lesson, seen, block.withTexts(text -> text.with(FROM, "Dobra lozinka je jako duga."))));
        assertThat(part(2).texts()).singleElement().satisfies(text -> {
            assertThat(text.state()).isEqualTo(TranslationState.CHANGED);
            assertThat(text.target()).isEqualTo("A good password is long.");
        });
        assertThat(states().stream().filter(TranslationState::isOpen)).hasSize(1);
        save(part(2), "A good password is long.");
        assertThat(states()).containsOnly(TranslationState.DONE);
    }

    @Test
    void whoSawAnotherBlockOverwritesNothing() throws Exception {
        var seen = part(2);
        save(seen, "Long passwords are good.");
        var saved =
                asStaff.call(Demo.EDITOR, () -> translation.saveBlock(lesson, seen.seen(), FROM, TO, List.of("Mine.")));
        assertThat(saved.done()).isFalse();
        var now = asStaff.call(
                Demo.EDITOR, () -> translation.block(lesson, saved.seen().toString(), FROM, TO));
        assertThat(now.texts().get(0).target()).isEqualTo("Long passwords are good.");
        save(now, "Mine.");
        assertThat(part(2).texts().get(0).target()).isEqualTo("Mine.");
        assertThatThrownBy(() -> asStaff.call(
                        Demo.EDITOR, () -> translation.saveBlock(lesson, part(3).seen(), FROM, TO, List.of("Why?"))))
                .hasMessageContaining("curriculum_rule_lesson_changed");
    }

    @Test
    void whoTranslateABlockToTwoLanguagesAtOnceAreNotInEachOthersWay() throws Exception {
        var english = translation(TO);
        var croatian = translation(Language.CROATIAN);
        save(english.parts().get(2), "A good password is long.");
        save(croatian.parts().get(2), Language.CROATIAN, "Dobra je lozinka duga.");
        assertThat(target(TO, 2)).isEqualTo("A good password is long.");
        assertThat(target(Language.CROATIAN, 2)).isEqualTo("Dobra je lozinka duga.");

        asStaff.call(
                Demo.EDITOR,
                () -> translation.saveHeading(lesson, english.parts().get(1).seen(), FROM, TO, "First screen"));
        asStaff.call(
                Demo.EDITOR,
                () -> translation.saveHeading(
                        lesson, croatian.parts().get(1).seen(), FROM, Language.CROATIAN, "Prvi zaslon"));
        assertThat(target(TO, 1)).isEqualTo("First screen");
        assertThat(target(Language.CROATIAN, 1)).isEqualTo("Prvi zaslon");
    }

    @Test
    void cyrillicFollowsTheLatinAndMayOverrideIt() throws Exception {
        asStaff.run(Demo.EDITOR, () -> translation.saveTitle(lesson, FROM, Language.SERBIAN_LATIN, "Lozinke"));
        var cyrillic = asStaff.call(
                Demo.EDITOR, () -> translation.open(lesson, Language.SERBIAN_LATIN, Language.SERBIAN_CYRILLIC));
        assertThat(cyrillic.parts().get(0).texts().get(0).state()).isEqualTo(TranslationState.DONE);
        assertThat(cyrillic.parts().get(1).texts().get(0).state()).isEqualTo(TranslationState.MISSING);
    }

    @Test
    void aPublishedLessonIsNotTranslatedAnyMore() throws Exception {
        var seen = part(2).seen();
        drafts.publish(lesson);
        assertThatThrownBy(() -> asStaff.call(
                        Demo.EDITOR, () -> translation.saveBlock(lesson, seen, FROM, TO, List.of("Late."))))
                .hasMessageContaining("curriculum_rule_edition_published");
    }

    private void save(TranslatedPart part, String... texts) throws Exception {
        save(part, TO, texts);
    }

    private void save(TranslatedPart part, Language to, String... texts) throws Exception {
        var saved =
                asStaff.call(Demo.EDITOR, () -> translation.saveBlock(lesson, part.seen(), FROM, to, List.of(texts)));
        assertThat(saved.done()).isTrue();
    }

    private String target(Language to, int part) throws Exception {
        return translation(to).parts().get(part).texts().get(0).target();
    }

    private TranslatedLesson translation(Language to) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> translation.open(lesson, FROM, to));
    }

    private TranslatedPart part(int index) throws Exception {
        return translation(TO).parts().get(index);
    }

    private List<TranslationState> states() throws Exception {
        return asStaff.call(Demo.EDITOR, () -> translation.open(lesson, FROM, TO).parts().stream()
                .flatMap(part -> part.texts().stream())
                .map(text -> text.state())
                .toList());
    }
}
