package ba.sigurno.ear.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.JsonBody;
import ba.sigurno.ear.support.ProofOfWork;
import jakarta.json.JsonValue;
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
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Children who enter, answer everything, and make room for others, until they are told to stop. Each sends what was not
 * answered again, as the page does; sends every answer twice, as a bad line does; and has a second device that says
 * something else.
 */
public final class Children implements AutoCloseable {

    private static final int AT_ONCE = 24;
    private static final int GRADE = 5;
    private static final int BUSY = 503;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final Duration ONE_REQUEST = Duration.ofSeconds(20);
    /** So short that many answers come, so long that the server which starts meanwhile gets most of a small machine. */
    private static final Duration READING = Duration.ofMillis(100);

    private final Installation installation;
    private final String edition;
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Queue<Child> all = new ConcurrentLinkedQueue<>();
    private final AtomicInteger confirmed = new AtomicInteger();
    private final AtomicInteger brokenLines = new AtomicInteger();
    private final Map<Integer, AtomicInteger> toldOtherwise = new ConcurrentHashMap<>();

    /** One of them, and what the server confirmed: the choice by question. */
    private record Child(String token, int items, Map<Integer, Integer> confirmed) {}

    /** Lets them begin. */
    public Children(Installation installation) throws SQLException {
        this.installation = installation;
        this.edition = text("SELECT public_id FROM competition_edition ORDER BY id LIMIT 1");
        for (int thread = 0; thread < AT_ONCE; thread++) {
            threads.execute(this::takePart);
        }
    }

    /** How many answers are confirmed up to now. */
    public int confirmed() {
        return confirmed.get();
    }

    /** Waits until so many more answers are confirmed. */
    public void awaitConfirmed(int more) {
        int wanted = confirmed.get() + more;
        assertThat(Wait.until(TIMEOUT, () -> confirmed.get() >= wanted))
                .as("%d answers confirmed, told otherwise: %s", confirmed.get(), toldOtherwise)
                .isTrue();
    }

    /** Waits until somebody was asked to send an answer again. */
    public void awaitTrouble() {
        int before = askedAgain();
        assertThat(Wait.until(TIMEOUT, () -> askedAgain() > before))
                .as("nobody noticed")
                .isTrue();
    }

    /** Sends an answer that is confirmed so many times more at once, and waits for none of them. */
    public void sendAtOnce(int times) {
        var child = all.stream()
                .filter(each -> !each.confirmed().isEmpty())
                .findFirst()
                .orElseThrow();
        for (int time = 0; time < times; time++) {
            client.sendAsync(answering(child, 1, 1), BodyHandlers.discarding());
        }
    }

    /** How often something had to be sent again up to now. */
    public int troubles() {
        return askedAgain() + brokenLines.get();
    }

    private int askedAgain() {
        return toldOtherwise.getOrDefault(BUSY, new AtomicInteger()).get();
    }

    /** Lets those who are here finish, and looks whether the log holds what was confirmed, once, and the board counts it. */
    public void finishAndCompare() throws IOException, InterruptedException, SQLException {
        close();
        assertThat(threads.awaitTermination(TIMEOUT.toSeconds(), TimeUnit.SECONDS))
                .as("all finished")
                .isTrue();
        assertThat(toldOtherwise.keySet()).as("what else children were told").isSubsetOf(BUSY, 409);
        for (var child : all) {
            assertThat(stored(child)).isEqualTo(child.confirmed());
        }
        long stored = Long.parseLong(text("SELECT COUNT(*) FROM competition_answer"));
        long once = Long.parseLong(text("SELECT COUNT(DISTINCT entry_id, item) FROM competition_answer"));
        assertThat(once).isEqualTo(stored).isGreaterThanOrEqualTo(confirmed.get());
        assertThat(Wait.until(TIMEOUT, () -> counted() == stored))
                .as("stored %d, counted %d", stored, counted())
                .isTrue();
    }

    @Override
    public void close() {
        stopped.countDown();
        threads.shutdown();
    }

    private void takePart() {
        try {
            while (stopped.getCount() > 0) {
                var entered = insist(request("/api/competition/editions/" + edition + "/entries")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"school\":\"%s\",\"grade\":%d,\"proof\":\"%s\"}"
                                .formatted(SchoolOfFaults.ID, GRADE, ProofOfWork.of(edition))))
                        .build());
                var ticket = JsonBody.read(entered.body());
                var child = new Child(ticket.getString("token"), ticket.getInt("items"), new TreeMap<>());
                all.add(child);
                for (int item = 1; item <= child.items(); item++) {
                    // At the end nobody waits any more.
                    stopped.await(READING.toMillis(), TimeUnit.MILLISECONDS);
                    answer(child, item);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(Child child, int item) throws InterruptedException {
        var first = insist(answering(child, item, 1));
        assertThat(first.statusCode()).isEqualTo(200);
        child.confirmed().put(item, 1);
        confirmed.incrementAndGet();
        assertThat(insist(answering(child, item, 1)).statusCode()).isEqualTo(200);
        assertThat(insist(answering(child, item, 2)).statusCode()).isEqualTo(409);
    }

    private HttpRequest answering(Child child, int item, int choice) {
        return as(child, "/api/competition/answers")
                .POST(BodyPublishers.ofString("{\"item\":%d,\"chosen\":[%d]}".formatted(item, choice)))
                .build();
    }

    /** Sends it until the server decides: what it answers but for "send it again" (503), a broken line, and a server that starts. */
    private HttpResponse<String> insist(HttpRequest request) throws InterruptedException {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (System.nanoTime() < end) {
            try {
                var response = client.send(request, BodyHandlers.ofString());
                if (response.statusCode() != 200 && isOurs(response)) {
                    toldOtherwise
                            .computeIfAbsent(response.statusCode(), any -> new AtomicInteger())
                            .incrementAndGet();
                }
                if (response.statusCode() != BUSY && isOurs(response)) {
                    return response;
                }
            } catch (IOException e) {
                // Nobody knows whether the answer arrived.
                brokenLines.incrementAndGet();
            }
            // As long as a child would wait before the next try; at the end nobody waits any more.
            stopped.await(200, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("nothing but trouble: " + request.uri());
    }

    /** While a server starts, it does not know yet of the application. */
    private static boolean isOurs(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").contains("json");
    }

    private Map<Integer, Integer> stored(Child child) throws InterruptedException {
        var answers = new TreeMap<Integer, Integer>();
        var own = insist(as(child, "/api/competition/answers").GET().build());
        for (JsonValue each : JsonBody.read(own.body()).getJsonArray("answers")) {
            var answer = each.asJsonObject();
            answers.put(answer.getInt("item"), answer.getJsonArray("chosen").getInt(0));
        }
        return answers;
    }

    private long counted() {
        try {
            var board = insist(
                    request("/api/competition/board?edition=" + edition).GET().build());
            return board.statusCode() == 200
                    ? JsonBody.read(board.body()).getJsonNumber("answers").longValue()
                    : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpRequest.Builder as(Child child, String path) {
        return request(path).header("Authorization", "Bearer " + child.token());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(installation.baseUrl() + path))
                .timeout(ONE_REQUEST)
                .header("X-Requested-With", "children")
                // Each from a school of its own, as the proxy in front of the server says it.
                .header("X-Forwarded-For", "10.0.%d.%d".formatted(all.size() / 200 % 200, all.size() % 200));
    }

    private String text(String query) throws SQLException {
        try (var connection = installation.database().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
