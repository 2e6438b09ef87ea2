package ba.sigurno.web.curriculum.sound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    private static final int LENGTH = 100;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-, bytes 0-99/100",
        "bytes=0-1, bytes 0-1/100",
        "bytes=40-999, bytes 40-99/100",
        "bytes=-10, bytes 90-99/100",
        "bytes=-999, bytes 0-99/100",
        "bytes=100-, bytes */100",
        "bytes=-0, bytes */100"
    })
    void aPartIsFoundOrNotThere(String asked, String told) {
        assertThat(ByteRange.of(asked, LENGTH).orElseThrow().header(LENGTH)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=-", "bytes=5-4", "bytes=0-1,5-6", "lines=1-2", "bytes=99999999999-", "bytes=a-b"})
    void whatIsNoSinglePartIsAnsweredByTheWhole(String asked) {
        assertThat(ByteRange.of(asked, LENGTH)).isEmpty();
    }

    @Test
    void withoutTheHeaderItIsTheWhole() {
        assertThat(ByteRange.of(null, LENGTH)).isEmpty();
    }
}
