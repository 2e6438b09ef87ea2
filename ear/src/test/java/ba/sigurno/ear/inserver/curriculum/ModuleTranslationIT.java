package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModules;
import ba.sigurno.ejb.curriculum.editing.edition.EditedTexts.EditedPage;
import ba.sigurno.ejb.curriculum.editing.edition.EditionTextCommand;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.ejb.curriculum.editing.translation.LessonTranslation;
import ba.sigurno.ejb.curriculum.editing.translation.ModuleTranslation;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedPart.Kind;
import ba.sigurno.ejb.curriculum.editing.translation.TranslatedText;
import ba.sigurno.ejb.curriculum.editing.translation.TranslationState;
import ba.sigurno.persistence.curriculum.module.ModulePage;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Title and pages of a module are translated text by text; what has a new source is seen, and nobody's words are lost. */
@ExtendWith(ArquillianExtension.class)
class ModuleTranslationIT {

    private static final Language FROM = Language.BOSNIAN;

    private static final Language TO = Language.ENGLISH;

    @Inject
    private AsStaff asStaff;

    @Inject
    private DraftModule drafts;

    @Inject
    private EditedModules modules;

    @Inject
    private ModuleEditing editing;

    @Inject
    private LessonTranslation lessons;

    @Inject
    private ModuleTranslation translation;

    private String edition;

    @BeforeEach
    void writeAPlanInOneLanguage() throws Exception {
        var lesson = drafts.lesson(TriedQuiz.lesson());
        edition = asStaff.call(Demo.EDITOR, () -> lessons.open(lesson, FROM, TO).editionId());
        writePlan("## Cilj");
    }

    @Test
    void aPageIsDoneUntilItsSourceChanges() throws Exception {
        assertThat(text(Kind.PLAN).state()).isEqualTo(TranslationState.MISSING);
        assertThat(save(part(Kind.PLAN), "## Goal")).isTrue();
        assertThat(text(Kind.PLAN).state()).isEqualTo(TranslationState.DONE);
        writePlan("## Cilj i pribor");
        assertThat(text(Kind.PLAN).state()).isEqualTo(TranslationState.CHANGED);
        assertThat(text(Kind.PLAN).target()).isEqualTo("## Goal");
        save(part(Kind.PLAN), "## Goal and materials");
        assertThat(text(Kind.PLAN).state()).isEqualTo(TranslationState.DONE);
    }

    @Test
    void aTitleIsTranslatedWithoutTheRestOfItsLanguage() throws Exception {
        assertThat(text(Kind.NAME).state()).isEqualTo(TranslationState.CHANGED);
        assertThat(save(part(Kind.NAME), "A draft")).isTrue();
        assertThat(text(Kind.NAME).state()).isEqualTo(TranslationState.DONE);
        assertThat(text(Kind.SUMMARY).target()).isEqualTo("O tome pišemo.");
    }

    @Test
    void whoSawAnotherSourceOrTranslationOverwritesNothing() throws Exception {
        var seen = part(Kind.PLAN);
        writePlan("## Drugi cilj");
        assertThat(save(seen, "## Goal")).isFalse();
        assertThat(text(Kind.PLAN).state()).isEqualTo(TranslationState.MISSING);

        var title = part(Kind.NAME);
        asStaff.run(
                Demo.EDITOR_2,
                () -> editing.text(
                        edition,
                        TO,
                        new EditionTextCommand("Theirs", "Summary", "Sentence"),
                        modules.texts(edition, TO, TO).seen()));
        assertThat(save(title, "Mine")).isFalse();
        assertThat(text(Kind.NAME).target()).isEqualTo("Theirs");
    }

    private void writePlan(String text) throws Exception {
        asStaff.run(
                Demo.EDITOR,
                () -> editing.page(
                        edition,
                        ModulePage.Kind.PLAN,
                        FROM,
                        text,
                        modules.texts(edition, FROM, FROM).pages().stream()
                                .filter(page -> page.kind() == ModulePage.Kind.PLAN)
                                .map(EditedPage::seen)
                                .findFirst()
                                .orElseThrow()));
    }

    private TranslatedPart part(Kind kind) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> translation.part(edition, kind, FROM, TO));
    }

    private TranslatedText text(Kind kind) throws Exception {
        return part(kind).texts().get(0);
    }

    private boolean save(TranslatedPart seen, String text) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> translation.save(edition, seen.kind(), seen.seen(), FROM, TO, text));
    }
}
