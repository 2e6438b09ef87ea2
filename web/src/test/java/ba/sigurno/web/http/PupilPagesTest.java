package ba.sigurno.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PupilPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/curriculum/journey/pupil-home.xhtml",
                "/quiz/attempt/attempt.xhtml",
                "/api/pupil/lessons/1/done",
                "/api/competition/editions/1/entries/pupil",
                "/api/competition/doors/K7F3MX/pupil"
            })
    void onlyAPupilIsKnownThere(String path) {
        assertThat(PupilPages.include(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/curriculum/journey/preview-home.xhtml",
                "/enrolment/pupil/pupil.xhtml",
                "/api/classes/1/cards.pdf",
                "/quiz/attempt/trial.xhtml",
                "/"
            })
    void elsewhereStaffIsKnown(String path) {
        assertThat(PupilPages.include(path)).isFalse();
    }

    @Test
    void thePagesExist() {
        assertThat(PupilPages.PAGES).allSatisfy(page -> assertThat(Files.exists(Path.of("src/main/webapp" + page)))
                .isTrue());
    }
}
