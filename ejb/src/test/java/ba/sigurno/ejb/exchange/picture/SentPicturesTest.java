package ba.sigurno.ejb.exchange.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SentPicturesTest {

    private static final String OPEN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">";

    @Test
    void aDrawingStaysAsItIs() {
        var bytes = bytes("<?xml version=\"1.0\"?>\n" + OPEN + "<path d=\"M0 0\"/></svg>");
        var picture = SentPictures.of(bytes);
        assertThat(picture.mediaType()).isEqualTo("image/svg+xml");
        assertThat(picture.extension()).isEqualTo("svg");
        assertThat(picture.bytes()).isEqualTo(bytes);
    }

    @Test
    void whatDoesMoreThanDrawIsRefused() {
        assertThatThrownBy(() -> SentPictures.of(bytes(OPEN + "<script>alert(1)</script></svg>")))
                .hasMessageContaining("exchange_svg_element");
        assertThatThrownBy(() -> SentPictures.of(bytes("<html><svg/></html>")))
                .hasMessageContaining("file_picture_unknown");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
