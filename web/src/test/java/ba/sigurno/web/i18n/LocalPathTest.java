package ba.sigurno.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.xhtml", "/enrolment/schoolclass/class.xhtml?id=a_B-1&page=2", "/a//b"})
    void aPathOfThisSiteIsKept(String path) {
        assertThat(LocalPath.safe(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y",
                "/\t/evil.example"
            })
    void whatLeadsElsewhereBecomesTheStartPage(String path) {
        assertThat(LocalPath.safe(path)).isEqualTo("/");
    }

    @Test
    void anEndlessPathIsNotFollowed() {
        assertThat(LocalPath.safe("/" + "a".repeat(3000))).isEqualTo("/");
    }
}
