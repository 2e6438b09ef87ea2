package ba.sigurno.ejb.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret may stand in a file that the environment names. */
class FileSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheFileSaysIsTheSettingWithoutItsLastLineBreak() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "tajna\n");
        var settings = new FileSettings(Map.of("SIGURNO_SECRET_FILE", file.toString(), "HOME_FILE", "/"));
        assertThat(settings.getValue("SIGURNO_SECRET")).isEqualTo("tajna");
        assertThat(settings.getPropertyNames()).containsExactly("SIGURNO_SECRET");
    }

    @Test
    void whatNoFileIsNamedForIsNotThere() {
        assertThat(new FileSettings(Map.of()).getValue("SIGURNO_SECRET")).isNull();
    }

    @Test
    void aFileThatCannotBeReadIsNamedByItsVariable() {
        var settings = new FileSettings(
                Map.of("SIGURNO_SECRET_FILE", folder.resolve("gone").toString()));
        assertThatThrownBy(() -> settings.getValue("SIGURNO_SECRET")).hasMessageContaining("SIGURNO_SECRET_FILE");
    }
}
