package ba.sigurno.persistence.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedContentTest {

    private static final String LINE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk6GBg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/png;base64,iVBORw0KGgo=",
                "DATA: image/jpeg;base64 , abc",
                LINE + LINE,
                LINE + "\n" + LINE + "\n"
            })
    void aPictureIsRecognised(String text) {
        assertThat(PastedContent.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Baza podataka: stranica s podacima, druga po redu",
                "https://site.example/watch?token=" + LINE + LINE
            })
    void whatSomebodyWritesIsNone(String text) {
        assertThat(PastedContent.isIn(text)).isFalse();
    }
}
