package ba.sigurno.ear.journey.http;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.support.JsonBody;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API cannot read is the caller's fault, and fills no log. */
class ApiInputIT {

    private static final List<String> RESOURCES = List.of(
            "/api/competition/claims",
            "/api/competition/claims/look",
            "/api/competition/doors/0",
            "/api/competition/doors/0/again",
            "/api/competition/editions/0/entries",
            "/api/competition/editions/0/entries/again",
            "/api/competition/editions/0/entries/picture",
            "/api/competition/class-games/0/advance",
            "/api/competition/class-games/0/door");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[1",
                "\"x\"",
                "7",
                "{\"code\": {}, \"grade\": \"x\", \"name\": {}, \"step\": [], \"locked\": {}}"
            })
    void aBodyThatCannotBeReadIsABadRequest(String body) throws Exception {
        var log = TestServer.get().payara().log();
        long before = Files.size(log);
        for (var resource : RESOURCES) {
            var response = Stranger.post(resource, "application/json", body.getBytes(StandardCharsets.UTF_8));
            assertThat(response.statusCode()).as(resource).isEqualTo(400);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .as(resource)
                    .startsWith("application/problem+json");
            assertThat(JsonBody.read(response.body()).getInt("status")).isEqualTo(400);
        }
        var logged = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        assertThat(logged.substring((int) Math.min(before, logged.length())))
                .doesNotContain("JsonbException", "ProcessingException", "JsonParsingException");
    }

    @Test
    void anAddressThatCannotBeDecodedIsABadRequest() throws Exception {
        assertThat(Stranger.send("GET /api/competition/board?since=%zz HTTP/1.1\nHost: 127.0.0.1"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void aBodyHasABound() throws Exception {
        var body = ("{\"code\": \"" + "a".repeat(9000) + "\"}").getBytes(StandardCharsets.UTF_8);
        for (var resource : RESOURCES) {
            var response = Stranger.post(resource, "application/json", body);
            assertThat(response.statusCode()).as(resource).isEqualTo(413);
            assertThat(JsonBody.read(response.body()).getInt("status")).isEqualTo(413);
        }
    }
}
