package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.quiz.TriedQuiz;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.ModuleZip;
import ba.sigurno.ear.support.Recording;
import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.ejb.curriculum.editing.LessonEditing;
import ba.sigurno.ejb.curriculum.editing.archive.ImportEffect;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleExport;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleImportService;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.ejb.curriculum.sound.SoundStore;
import ba.sigurno.ejb.curriculum.sound.SoundSweep;
import ba.sigurno.persistence.curriculum.content.LessonContent;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.Screen;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Recordings are kept for as long as a lesson plays them, and go along with its module. */
@ExtendWith(ArquillianExtension.class)
class SoundIT {

    @Inject
    private LessonEditing editing;

    @Inject
    private SoundStore sounds;

    @Inject
    private SoundSweep sweep;

    @Inject
    private ModuleCatalogue catalogue;

    @Inject
    private ModuleExport export;

    @Inject
    private ModuleImportService imports;

    @Inject
    private DraftModule drafts;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Test
    void whatNoLessonPlaysGoesAfterTwoDays() throws Exception {
        var text = TriedQuiz.text("Lekcija");
        var lesson = drafts.lesson(new LessonContent(text, List.of(new Screen(text, List.of(new ProseBlock(text))))));
        var forgotten = aged(add());
        var young = add();
        var played = aged(add());
        var seen = asStaff.call(
                Demo.EDITOR,
                () -> editing.addBlock(
                        lesson,
                        editing.open(lesson, Language.BOSNIAN).screens().get(0).seen(),
                        1,
                        new SoundBlock(TriedQuiz.text(played), text)));
        sweep.sweep();
        assertThat(isThere(forgotten)).isFalse();
        assertThat(isThere(young)).isTrue();
        assertThat(sounds.get(played).mediaType()).isEqualTo("audio/mpeg");

        asStaff.run(Demo.EDITOR, () -> editing.removeBlock(lesson, seen));
        sweep.sweep();
        assertThat(isThere(played)).isFalse();
        assertRuleBroken(
                "curriculum_rule_sound_missing",
                () -> asStaff.call(
                        Demo.EDITOR,
                        () -> editing.addBlock(
                                lesson,
                                editing.open(lesson, Language.BOSNIAN)
                                        .screens()
                                        .get(0)
                                        .seen(),
                                1,
                                new SoundBlock(TriedQuiz.text(played), text))));
    }

    @Test
    void aRecordingComesInAndLeavesWithItsModule() throws Exception {
        var taught = asStaff.call(
                Demo.EDITOR,
                () -> catalogue.preview("rijeci-koje-griju", Language.BOSNIAN).editionId());
        var archive = asStaff.call(Demo.EDITOR, () -> export.write(taught)).bytes();
        var slug = "zvuk-" + UUID.randomUUID().toString().substring(0, 8);
        var heard = ModuleZip.changed(
                ModuleZip.renamed(archive, slug),
                (file, text) -> file.endsWith("/lesson-1.md") ? text + "\n```sound voice.mp3\nDobro.\n```\n" : text);
        var recording = Recording.mp3();
        for (var language : List.of("bs", "hr", "sr-Latn", "en")) {
            heard = ModuleZip.with(heard, language + "/voice.mp3", recording);
        }
        var sent = heard;
        var id = asStaff.call(Demo.EDITOR, () -> imports.begin("modul.zip", sent));
        var preview = asStaff.call(Demo.EDITOR, () -> imports.preview(id, Language.BOSNIAN));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.effect()).isEqualTo(ImportEffect.NEW_MODULE);
        var edition = asStaff.call(Demo.EDITOR, () -> imports.take(id));
        assertThat(sounds.get(Sha256.hex(recording)).bytes()).isEqualTo(recording);

        var written = asStaff.call(Demo.EDITOR, () -> export.write(edition)).bytes();
        assertThat(ModuleZip.file(written, "hr/voice.mp3")).isEqualTo(recording);
        var again = asStaff.call(Demo.EDITOR, () -> imports.begin("modul.zip", written));
        assertThat(asStaff.call(Demo.EDITOR, () -> imports.preview(again, Language.BOSNIAN))
                        .effect())
                .isEqualTo(ImportEffect.UNCHANGED);
    }

    private String add() throws Exception {
        return asStaff.call(Demo.EDITOR, () -> editing.addSound(Recording.mp3()));
    }

    private String aged(String digest) throws Exception {
        rows.write(
                em -> em.createNativeQuery("UPDATE sound SET created_at = created_at - INTERVAL 3 DAY WHERE digest = ?")
                        .setParameter(1, digest)
                        .executeUpdate());
        return digest;
    }

    private boolean isThere(String digest) {
        return rows.count("SELECT COUNT(*) FROM sound WHERE digest = ?", digest) == 1;
    }
}
