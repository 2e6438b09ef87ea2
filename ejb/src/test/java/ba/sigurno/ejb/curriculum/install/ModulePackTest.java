package ba.sigurno.ejb.curriculum.install;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.curriculum.format.ModuleDigest;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.framework.CountryOutline;
import ba.sigurno.ejb.territory.CountryPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulePackTest {

    private static final String CODE = "P1-BUL";

    @TempDir
    private Path country;

    private final ModulePack pack = new ModulePack(new CountryPack("ba"));

    @Test
    void everyFolderIsFoundByItsCode() throws IOException {
        var outline = CountryOutline.read();
        try (var folders = Files.list(Path.of("src/main/resources/country/ba/modules"))) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .isNotEmpty()
                    .allMatch(pack::has)
                    .allSatisfy(code -> {
                        var parts = code.split("-");
                        assertThat(outline.ageBand(parts[0])).isNotNull();
                        assertThat(outline.strand(parts[1])).isNotNull();
                    });
        }
    }

    @Test
    void aCountryMayHaveNone() {
        var none = new ModulePack(new CountryPack(country.toString()));
        assertThat(none.has(CODE)).isFalse();
        assertThat(none.files(CODE, none.kit()).bytes(ModuleFiles.PROPERTIES)).isEmpty();
    }

    @Test
    void theDigestIsThatOfTextsAndPictures() {
        var files = pack.files(CODE, pack.kit());
        assertThat(ModuleDigest.of(files)).hasSize(64).isEqualTo(ModuleDigest.of(files));
        assertThat(ModuleDigest.of(changed(files, "bs/lesson-2.md"))).isNotEqualTo(ModuleDigest.of(files));
        assertThat(ModuleDigest.of(changed(files, "pictures/lana-sits-with-bodo.svg")))
                .isNotEqualTo(ModuleDigest.of(files));
        assertThat(ModuleDigest.of(changed(files, "notes.txt"))).isEqualTo(ModuleDigest.of(files));
    }

    private static ModuleFiles changed(ModuleFiles files, String name) {
        return wanted ->
                wanted.equals(name) ? Optional.of("changed".getBytes(StandardCharsets.UTF_8)) : files.bytes(wanted);
    }
}
