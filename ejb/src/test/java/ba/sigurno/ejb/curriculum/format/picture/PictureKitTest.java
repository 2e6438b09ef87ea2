package ba.sigurno.ejb.curriculum.format.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.exchange.picture.SvgCheck;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PictureKitTest {

    private static final String SCENE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 300">
              <use href="#ball" x="1" y="2" width="3" height="4"/>
              <use x="5" href="#ball" y="2" width="3" height="4"/>
            </svg>""";

    private final PictureKit kit = new PictureKit(bytes("""
            <svg xmlns="http://www.w3.org/2000/svg">
              <symbol id="ball" viewBox="0 0 9 9">
                <circle cx="4" cy="4" r="4"/>
              </symbol>
              <symbol id="goal" viewBox="0 0 9 9">
                <rect width="9" height="9"/>
              </symbol>
            </svg>"""));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSceneGetsTheSymbolsThatItNamesOnce() {
        var composed = kit.compose(bytes(SCENE));
        assertThat(new String(composed, StandardCharsets.UTF_8))
                .containsOnlyOnce(
                        "<symbol id=\"ball\" viewBox=\"0 0 9 9\">\n<circle cx=\"4\" cy=\"4\" r=\"4\"/>\n</symbol>")
                .doesNotContain("goal");
        assertThatCode(() -> SvgCheck.check(composed)).doesNotThrowAnyException();
    }

    @Test
    void aSymbolThatTheKitLacksIsFoundByTheCheck() {
        var composed = kit.compose(bytes(SCENE.replaceFirst("#ball", "#bell")));
        assertThatThrownBy(() -> SvgCheck.check(composed))
                .hasMessageContaining("svg_reference_unknown")
                .hasMessageContaining("bell");
    }

    @Test
    void aSceneThatNamesNoneStaysAsItIs() {
        var scene = bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        assertThat(kit.compose(scene)).isSameAs(scene);
    }
}
