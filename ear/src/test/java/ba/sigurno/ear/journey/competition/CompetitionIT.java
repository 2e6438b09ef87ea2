package ba.sigurno.ear.journey.competition;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.TestServer;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.JsonBody;
import ba.sigurno.ear.support.ProofOfWork;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer of the competition counts exactly once, and only for who gave it. */
class CompetitionIT {

    private static final String ANSWERS = "/api/competition/answers";
    private static final int GRADE = 5;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private String edition;
    private String school;

    @BeforeEach
    void findTheRehearsal() throws SQLException {
        edition = text("SELECT public_id FROM competition_edition ORDER BY id LIMIT 1");
        // Another each time, for a grade lets in no more than it has pupils. Of one whose pupils nobody counted there
        // is no share.
        school = text("SELECT s.public_id FROM school s JOIN school_figure f ON f.school_id = s.id AND f.grade = "
                + GRADE + " WHERE s.level = 'PRIMARY' AND s.active AND f.pupils > 20 ORDER BY RAND() LIMIT 1");
    }

    @Test
    void whoEntersGetsACodeAPaperAndTheOwnAnswersBack() throws Exception {
        var ticket = enter();
        assertThat(ticket.getString("code")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(ticket).as("a child without a class is not in the draw").doesNotContainKey("number");
        var sheet = JsonBody.read(get("/api/competition/sheet", ticket).body());
        assertThat(sheet.getJsonArray("items")).hasSize(ticket.getInt("items"));
        assertThat(answer(ticket, "{\"item\":1,\"chosen\":[2]}").statusCode()).isEqualTo(200);
        assertThat(answer(ticket, " { \"chosen\" : [ 1 ] , \"item\" : 2 } ").statusCode())
                .isEqualTo(200);

        var again = JsonBody.read(post(
                        "/api/competition/editions/" + edition + "/entries/again",
                        "{\"code\":\"" + ticket.getString("code").toLowerCase().replace("-", " ") + "\"}")
                .body());
        var stored = JsonBody.read(get(ANSWERS, again).body());
        assertThat(stored.toString())
                .isEqualTo("{\"answers\":[{\"item\":1,\"chosen\":[2]},{\"item\":2,\"chosen\":[1]}]}");
    }

    @Test
    void thePaperDoesNotTellWhatIsRight() throws Exception {
        var sheet = get("/api/competition/sheet", enter()).body();
        assertThat(sheet)
                .doesNotContainIgnoringCase("credit")
                .doesNotContainIgnoringCase("feedback")
                .doesNotContain("right");
    }

    @Test
    void toSendAnAnswerAgainIsHarmlessAndAnotherOneComesTooLate() throws Exception {
        var ticket = enter();
        long before = stored();
        for (int time = 0; time < 3; time++) {
            assertThat(answer(ticket, "{\"item\":3,\"chosen\":[1]}").statusCode())
                    .isEqualTo(200);
        }
        var other = answer(ticket, "{\"item\":3,\"chosen\":[2]}");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(JsonBody.read(other.body()).getString("key")).isEqualTo("competition_answer_before");
        assertThat(stored()).isEqualTo(before + 1);
    }

    @Test
    void twoDevicesAtTheSameMomentStoreOneAnswer() throws Exception {
        var ticket = enter();
        long before = stored();
        var sent = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int device = 0; device < 20; device++) {
            sent.add(client.sendAsync(
                    answering(ticket, "{\"item\":4,\"chosen\":[" + (device % 2 + 1) + "]}"), BodyHandlers.ofString()));
        }
        var statuses = sent.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::statusCode)
                .toList();
        assertThat(statuses).containsOnly(200, 409);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(10);
        assertThat(stored()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"item\":1}",
                "{\"item\":1,\"chosen\":[]}",
                "{\"item\":1,\"chosen\":[1],\"more\":1}",
                "{\"item\":1,\"item\":1,\"chosen\":[1]}",
                "{\"item\":-1,\"chosen\":[1]}",
                "{\"item\":01,\"chosen\":[1]}",
                "{\"item\":1,\"chosen\":[1,1]}",
                "{\"item\":1,\"chosen\":[1]} x",
                "{\"item\":99999999999,\"chosen\":[1]}"
            })
    void whatIsNoAnswerAtAllIsRefused(String body) throws Exception {
        assertThat(answer(enter(), body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"99, 1", "1, 50"})
    void anAnswerMustBeToAQuestionOfThePaper(int item, int place) throws Exception {
        var refused = answer(enter(), "{\"item\":" + item + ",\"chosen\":[" + place + "]}");
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void aForgedTokenIsNone() throws Exception {
        var token = enter().getString("token");
        for (int at : new int[] {0, 5, 20, 43}) {
            var forged = token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
            var request = request(ANSWERS)
                    .header("Authorization", "Bearer " + forged)
                    .POST(BodyPublishers.ofString("{\"item\":1,\"chosen\":[1]}"));
            assertThat(send(request).statusCode()).as("changed at " + at).isEqualTo(401);
        }
        assertThat(send(request(ANSWERS).POST(BodyPublishers.ofString("{}"))).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aProofOfWorkLetsOneChildInAndNoneNobody() throws Exception {
        var path = "/api/competition/editions/" + edition + "/entries";
        assertThat(post(path, newcomer("no work")).body()).contains("competition_rule_proof");
        var proof = ProofOfWork.of(edition);
        var first = JsonBody.read(post(path, newcomer(proof)).body());
        var again = JsonBody.read(post(path, newcomer(proof)).body());
        assertThat(again.getString("code")).isEqualTo(first.getString("code"));
    }

    @Test
    void anUnknownCodeLetsNobodyIn() throws Exception {
        var path = "/api/competition/editions/" + edition + "/entries/again";
        assertThat(post(path, "{\"code\":\"00000-00000\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void fiveEntrantsMakeASchoolVisibleOnTheBoardWithinSecondsAndNothingTellsWhatIsRight() throws Exception {
        for (int child = 0; child < 5; child++) {
            assertThat(answer(enter(), "{\"item\":1,\"chosen\":[1]}").statusCode())
                    .isEqualTo(200);
        }
        var name = text("SELECT name FROM school WHERE public_id = '" + school + "'");
        assertThat(Wait.until(Duration.ofSeconds(20), () -> board().contains(name)))
                .isTrue();
        assertThat(board()).contains("participation").doesNotContain("percent");
    }

    @Test
    void aBoardThatThereIsNotIsAProblem() throws Exception {
        var none = send(request("/api/competition/board?edition=none").GET());
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private String board() {
        try {
            return send(request("/api/competition/board?edition=" + edition).GET())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject enter() throws IOException, InterruptedException {
        var entered = post("/api/competition/editions/" + edition + "/entries", newcomer(ProofOfWork.of(edition)));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
        return JsonBody.read(entered.body());
    }

    private String newcomer(String proof) {
        return "{\"school\":\"%s\",\"grade\":%d,\"proof\":\"%s\"}".formatted(school, GRADE, proof);
    }

    private HttpResponse<String> answer(JsonObject ticket, String body) throws IOException, InterruptedException {
        return client.send(answering(ticket, body), BodyHandlers.ofString());
    }

    private static HttpRequest answering(JsonObject ticket, String body) {
        return as(ticket, ANSWERS).POST(BodyPublishers.ofString(body)).build();
    }

    private HttpResponse<String> get(String path, JsonObject ticket) throws IOException, InterruptedException {
        return send(as(ticket, path).GET());
    }

    private static HttpRequest.Builder as(JsonObject ticket, String path) {
        return request(path).header("Authorization", "Bearer " + ticket.getString("token"));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.get().payara().baseUrl() + path))
                .header("X-Requested-With", "test");
    }

    private static long stored() throws SQLException {
        return Long.parseLong(text("SELECT COUNT(*) FROM competition_answer"));
    }

    private static String text(String query) throws SQLException {
        try (var connection = TestServer.get().database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
