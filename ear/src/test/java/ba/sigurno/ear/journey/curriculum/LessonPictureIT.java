package ba.sigurno.ear.journey.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.journey.support.BrowserTest;
import ba.sigurno.ear.journey.support.Visitor;
import ba.sigurno.ear.server.TestServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The pictures of lessons are drawings, which a browser opens without trusting them. */
class LessonPictureIT extends BrowserTest {

    @Test
    void aDrawingIsKeptForeverAndMayNeitherRunNorFetchAnything() throws SQLException {
        Visitor anybody = visitor();
        var answer = anybody.context().request().get("/api/quiz/pictures/" + digest());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("<svg");
        assertThat(answer.headers())
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("image/svg+xml"))
                .containsEntry(
                        "content-security-policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
    }

    private static String digest() throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var drawn = connection
                        .createStatement()
                        .executeQuery("SELECT MIN(p.digest) FROM lesson_picture l JOIN picture p ON p.digest = l.digest"
                                + " WHERE p.media_type = 'image/svg+xml'")) {
            drawn.next();
            return drawn.getString(1);
        }
    }
}
