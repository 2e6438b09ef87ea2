package ba.sigurno.ejb.curriculum.editing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ba.sigurno.ejb.curriculum.format.ModuleDigest;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.install.InstallableModule;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.framework.CountryOutline;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.quiz.content.ContentJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModuleArchiveTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final CurriculumOutline outline = CountryOutline.read();
    private final ModulePack pack = new ModulePack(new CountryPack("ba"));

    @TestFactory
    Stream<DynamicTest> whatIsWrittenOfAnEditionIsReadAsItWas() {
        return outline.ageBands().stream()
                .flatMap(band -> outline.strands().stream().map(strand -> band.getCode() + "-" + strand.getCode()))
                .filter(pack::has)
                .map(code -> dynamicTest(code, () -> {
                    var files = pack.files(code, pack.kit());
                    var document = ModuleReader.read(files).document().orElseThrow();
                    var installed = InstallableModule.of(document, "digest", outline, NOW);
                    var again = EditionDocument.of(
                            installed.edition(), installed.before(), installed.quiz(), digest -> "svg");
                    assertThat(again).isEqualTo(document);
                    // Else what is here in the same words would go to review again.
                    var kept = new ContentJson();
                    assertThat(document.questions())
                            .extracting(ModuleQuestion::content)
                            .allSatisfy(content -> assertThat(
                                            kept.convertToEntityAttribute(kept.convertToDatabaseColumn(content)))
                                    .isEqualTo(content));
                    var written = EditionFiles.of(
                            again, digest -> files.bytes(document.media().get(digest)));
                    var sent = SentModule.read(
                            pack.kit().composing(ModuleArchive.read(ModuleArchive.write(written))), outline);
                    assertThat(sent.problems()).isEmpty();
                    assertThat(sent.reading().document()).contains(document);
                    assertThat(sent.digest()).isEqualTo(ModuleDigest.of(EditionFiles.in(written)));
                    assertThat(sent.digestAs(EditionDocument.properties(installed.edition())))
                            .isEqualTo(sent.digest());
                }));
    }

    @Test
    void filesMayLieInAFolderAndWhatIsNoPartIsNamed() {
        var archive = ModuleArchive.read(zip(Map.of(
                "P1-BUL/module.json", "{}", "P1-BUL/notes.txt", "x", "__MACOSX/P1-BUL/._module.json", "litter")));
        assertThat(archive.bytes(ModuleFiles.PROPERTIES)).isPresent();
        assertThat(archive.leftOver()).containsExactly("notes.txt");
    }

    @Test
    void whatIsHostileOrNoModuleIsRefused() {
        refuses("exchange_qti_zip_broken", "no zip".getBytes(StandardCharsets.UTF_8));
        refuses("curriculum_import_no_module", zip(Map.of("bs/module.md", "x")));
        refuses("exchange_qti_zip_path", zip(Map.of("module.json", "{}", "../../etc/passwd", "x")));
        refuses("exchange_qti_zip_path", zip(Map.of("module.json", "{}", "/etc/passwd", "x")));
        refuses("curriculum_import_too_big", new byte[ModuleArchive.MAX_BYTES + 1]);
        refuses("exchange_qti_zip_bomb", zip(Map.of("module.json", "{}", "bomb", " ".repeat(40 << 20))));
        var many = new LinkedHashMap<String, String>();
        many.put("module.json", "{}");
        for (int at = 0; at < ModuleArchive.MAX_FILES; at++) {
            many.put("bs/lesson-" + at + ".md", "");
        }
        refuses("curriculum_import_many_files", zip(many));
    }

    @Test
    void whatTheCountryDoesNotHaveIsNamed() {
        var files = pack.files("P1-BUL", pack.kit());
        ModuleFiles other = name -> name.equals(ModuleFiles.PROPERTIES)
                ? files.bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("P1-SII-2", "P1-SII-9")
                        .getBytes(StandardCharsets.UTF_8))
                : Optional.ofNullable(files.bytes(name).orElse(null));
        assertThat(SentModule.read(other, outline).problems()).anySatisfy(problem -> {
            assertThat(problem.key()).isEqualTo("curriculum_import_foreign");
            assertThat(problem.arguments()).containsExactly("P1-SII-9");
        });
    }

    private static void refuses(String key, byte[] zip) {
        assertThatThrownBy(() -> ModuleArchive.read(zip)).hasMessageContaining(key);
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
