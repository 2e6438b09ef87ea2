package ba.sigurno.ear.inserver.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.ModuleZip;
import ba.sigurno.ejb.curriculum.editing.archive.ImportEffect;
import ba.sigurno.ejb.curriculum.editing.archive.ImportPreview;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleExport;
import ba.sigurno.ejb.curriculum.editing.archive.ModuleImportService;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A module leaves as an archive of its files and comes in again as it was: looked at first, then as a draft, once. */
@ExtendWith(ArquillianExtension.class)
class ModuleImportIT {

    /** A module of the country, which nobody changes. */
    private static final String TAUGHT = "rijeci-koje-griju";

    private final String slug = "uvoz-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private ModuleCatalogue catalogue;

    @Inject
    private ModuleExport export;

    @Inject
    private ModuleImportService imports;

    @Test
    void whatWasTakenOutIsKnownWhenItComesBack() throws Exception {
        assertThat(preview(begin(taught())).effect()).isEqualTo(ImportEffect.UNCHANGED);
    }

    @Test
    void aNewModuleBecomesOneDraftHoweverOftenItIsAsked() throws Exception {
        var sent = ModuleZip.renamed(taught(), slug);
        var id = begin(sent);
        var seen = preview(id);
        assertThat(seen.problems()).isEmpty();
        assertThat(seen.effect()).isEqualTo(ImportEffect.NEW_MODULE);
        assertThat(seen.newQuestions()).isGreaterThan(10);
        assertThat(rows.count("SELECT COUNT(*) FROM module WHERE slug = ?", slug))
                .isZero();

        var made = concurrently.twice(concurrently.staff(Demo.EDITOR), () -> imports.take(id));
        assertThat(made).allMatch(Concurrently.Outcome::isDone);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM module_edition e JOIN module m ON m.id = e.module_id"
                                + " WHERE m.slug = ? AND e.published_at IS NULL",
                        slug))
                .isOne();
        // What is new is asked by nobody before a second person has read it.
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM question WHERE identifier LIKE CONCAT(?, '/%') AND approved_number IS NULL",
                        slug))
                .isEqualTo(seen.newQuestions());
        assertThat(preview(id).effect()).isEqualTo(ImportEffect.TAKEN);

        var edition = asStaff.call(Demo.EDITOR, () -> imports.take(id));
        var written = asStaff.call(Demo.EDITOR, () -> export.write(edition)).bytes();
        assertThat(preview(begin(written)).effect()).isEqualTo(ImportEffect.UNCHANGED);
        var again = begin(changed(written));
        assertThat(preview(again).effect()).isEqualTo(ImportEffect.DRAFT_OPEN);
        assertThatThrownBy(() -> asStaff.call(Demo.EDITOR, () -> imports.take(again)))
                .hasMessageContaining("curriculum_import_impossible");
    }

    @Test
    void faultsAreNamedByFileAndLineAndNothingIsMade() throws Exception {
        var id = begin(ModuleZip.changed(
                ModuleZip.renamed(taught(), slug),
                (file, text) -> file.equals("hr/lesson-1.md") ? text.replaceFirst("\n## ", "\n### ") : text));
        var seen = preview(id);
        assertThat(seen.effect()).isEqualTo(ImportEffect.FAULTY);
        assertThat(seen.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("hr/lesson-1.md");
            assertThat(problem.line()).isGreaterThan(1);
        });
        assertThatThrownBy(() -> asStaff.call(Demo.EDITOR, () -> imports.take(id)))
                .hasMessageContaining("curriculum_import_impossible");
        assertThat(rows.count("SELECT COUNT(*) FROM module WHERE slug = ?", slug))
                .isZero();
    }

    private byte[] taught() throws Exception {
        var edition = asStaff.call(
                Demo.EDITOR, () -> catalogue.preview(TAUGHT, Language.BOSNIAN).editionId());
        return asStaff.call(Demo.EDITOR, () -> export.write(edition)).bytes();
    }

    private static byte[] changed(byte[] archive) {
        return ModuleZip.changed(
                archive,
                (file, text) -> file.equals("bs/module.md") ? text.replaceFirst("title: ", "title: Nove ") : text);
    }

    private String begin(byte[] archive) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> imports.begin("modul.zip", archive));
    }

    private ImportPreview preview(String id) throws Exception {
        return asStaff.call(Demo.EDITOR, () -> imports.preview(id, Language.BOSNIAN));
    }
}
