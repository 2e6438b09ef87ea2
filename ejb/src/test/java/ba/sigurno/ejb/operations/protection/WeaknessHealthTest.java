package ba.sigurno.ejb.operations.protection;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.job.WaitingClock;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthStatus;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Once a day a directory of weaknesses is asked about our libraries, and is told their names and versions alone. */
class WeaknessHealthTest {

    private static final String COMPONENTS = """
            {"bomFormat": "CycloneDX", "components": [
              {"name": "ejb", "purl": "pkg:maven/ba.sigurno/ejb@1.0?type=ejb"},
              {"name": "jsoup", "purl": "pkg:maven/org.jsoup/jsoup@1.13.1?type=jar"},
              {"name": "payara"},
              {"name": "core", "purl": "pkg:maven/com.google.zxing/core@3.5.4?type=jar"}]}
            """;

    private static final String TWO = """
            {"results": [{"vulns": [{"id": "GHSA-m72m-mhq2-9p6c", "modified": "2026-01-01T00:00:00Z"}, {"id": "CVE-2021-37714"}]}, {}]}
            """;

    @TempDir
    Path folder;

    private final WaitingClock clock = new WaitingClock(Instant.parse("2026-12-01T08:00:00Z"));
    private final List<String> questions = new ArrayList<>();
    private HttpServer directory;
    private String answer = TWO;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("sbom.json"), COMPONENTS);
        directory = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        directory.createContext("/", exchange -> {
            questions.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        directory.start();
    }

    @AfterEach
    void close() {
        directory.stop(0);
    }

    @Test
    void whatIsKnownIsNamed() {
        var finding = only(health(""));
        assertThat(finding.status()).isEqualTo(HealthStatus.WARNING);
        assertThat(finding.arguments()).containsExactly("2", "CVE-2021-37714, GHSA-m72m-mhq2-9p6c");
        assertThat(questions)
                .containsExactly("{\"queries\":[{\"package\":{\"purl\":\"pkg:maven/org.jsoup/jsoup@1.13.1\"}},"
                        + "{\"package\":{\"purl\":\"pkg:maven/com.google.zxing/core@3.5.4\"}}]}");
    }

    @Test
    void whatDoesNoHarmHereIsNotTold() {
        assertThat(only(health("GHSA-m72m-mhq2-9p6c, CVE-2021-37714")).key())
                .isEqualTo("operations_health_weaknesses_none");
        assertThat(only(health("CVE-2021-37714")).arguments()).containsExactly("1", "GHSA-m72m-mhq2-9p6c");
    }

    @Test
    void itIsAskedOnceADay() {
        var health = health("");
        only(health);
        clock.pass(Duration.ofHours(23));
        only(health);
        assertThat(questions).hasSize(1);
        clock.pass(Duration.ofHours(1));
        answer = "{\"results\": [{}, {}]}";
        assertThat(only(health).status()).isEqualTo(HealthStatus.OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "<html>", "{\"results\": [{\"vulns\": [{}]}]}"})
    void anAnswerThatIsNoneIsToldAndAskedForAgain(String other) {
        answer = other;
        var health = health("");
        assertThat(only(health).key()).isEqualTo("operations_health_weaknesses_unseen");
        clock.pass(Duration.ofHours(1));
        answer = TWO;
        assertThat(only(health).key()).isEqualTo("operations_health_weaknesses");
    }

    @Test
    void aDirectoryThatIsAwayIsTold() {
        directory.stop(0);
        assertThat(only(health("")).status()).isEqualTo(HealthStatus.WARNING);
    }

    @Test
    void whereNobodyMayBeAskedNobodyIs() {
        var health = new WeaknessHealth(Optional.empty(), Optional.of("sbom.json"), Optional.empty(), clock);
        assertThat(only(health).key()).isEqualTo("operations_health_weaknesses_off");
        assertThat(questions).isEmpty();
    }

    private WeaknessHealth health(String judged) {
        return new WeaknessHealth(
                Optional.of("http://127.0.0.1:" + directory.getAddress().getPort() + "/v1/querybatch"),
                Optional.of(folder.resolve("sbom.json").toString()),
                Optional.of(judged),
                clock);
    }

    private static HealthFinding only(WeaknessHealth health) {
        assertThat(health.look()).hasSize(1);
        return health.look().get(0);
    }
}
