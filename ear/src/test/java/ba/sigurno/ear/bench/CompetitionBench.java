package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.bench.load.Load;
import ba.sigurno.ear.bench.load.Request;
import ba.sigurno.ear.bench.load.Result;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.Wait;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Safer Internet Day on this machine: a country's schools, children who enter all at once, answers at twice the rate of a
 * whole country in one lesson, and at saturation; beside it what the server and the database can do at best. Server,
 * database and load are on one machine.
 */
final class CompetitionBench implements Benchmark {

    private static final Duration WARM_UP_LASTS = Duration.ofSeconds(90);
    private static final int WAVE = 20_000;
    private static final Duration WAVE_LASTS = Duration.ofSeconds(60);
    private static final double ANSWERS_PER_SECOND = 5_400;
    private static final double BOARDS_PER_SECOND = 5_000;
    private static final int BOARDS_OF_ONE = 50;
    private static final Duration OPEN_LASTS = Duration.ofSeconds(70);
    private static final int PROOFS = 100_000;
    private static final double ONSLAUGHT_PER_SECOND = 1_080;
    private static final Duration ONSLAUGHT_LASTS = Duration.ofSeconds(10);
    private static final Duration ALONE_LASTS = Duration.ofSeconds(15);
    private static final Duration SATURATED_LASTS = Duration.ofSeconds(20);
    private static final Duration FLOOR_LASTS = Duration.ofSeconds(10);
    private static final int MAX_AT_ONCE = 400;
    private static final int SATURATING = 128;

    @Override
    public void run(Report report) throws IOException, SQLException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "competition");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            try (var database = installation.database().connect()) {
                new Day(report, installation, database, folder).run();
            }
        }
    }

    /** The day on one installation. */
    private final class Day {

        private final Report report;
        private final Installation installation;
        private final Connection database;
        private final Path folder;
        private final int port;
        private final String edition;
        private final Crowd crowd;

        Day(Report report, Installation installation, Connection database, Path folder) throws SQLException {
            this.report = report;
            this.installation = installation;
            this.database = database;
            this.folder = folder;
            this.port = URI.create(installation.payara().baseUrl()).getPort();
            this.edition = text("SELECT public_id FROM competition_edition");
            this.crowd = new Crowd(database, edition, PROOFS);
        }

        void run() throws IOException, SQLException {
            // What a server does for the first time, it does slowly; before the day there is a rehearsal.
            load(MAX_AT_ONCE / 2, 100, WARM_UP_LASTS, () -> crowd.entrant(false));
            report.headline("noopPerSecond", noop());
            bare();
            report.headline("commitsPerSecond", commits());
            wave();
            open();
            alone();
            boards();
            onslaught();
            saturate();
            reconcile();
        }

        private double noop() throws IOException {
            var time = Request.get("time", "/api/competition/time", "");
            var cpu = new Cpu(installation);
            var result = load(SATURATING, 0, FLOOR_LASTS, () -> endless(time));
            report.figure("floors", "requests that do nothing", result.perSecond("time"), "/s");
            report.figure(
                    "floors", "CPU of one", cpu.millis() / result.of("time").total(), "ms");
            return result.perSecond("time");
        }

        /** What the server would come to without anything of ours. */
        private void bare() throws IOException {
            BareApplication.deploy(installation, folder);
            for (var request : List.of(BareApplication.atOnce(), BareApplication.waiting(), BareApplication.later())) {
                load(SATURATING, 0, FLOOR_LASTS, () -> endless(request));
                var cpu = new Cpu(installation);
                var result = load(SATURATING, 0, FLOOR_LASTS, () -> endless(request));
                var name = "a bare servlet that answers " + request.kind();
                report.figure("floors", name, result.perSecond(request.kind()), "/s");
                report.figure(
                        "floors",
                        "CPU of one",
                        cpu.millis() / result.of(request.kind()).total(),
                        "ms");
            }
        }

        private double commits() throws SQLException {
            try (var connection = installation.database().connectForSchema();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE bench_commit (id BIGINT AUTO_INCREMENT PRIMARY KEY, n INT)");
            }
            double rate = 0;
            for (int connections : new int[] {1, 16}) {
                var cpu = new Cpu(installation);
                long done = Commits.during(installation.database(), connections, FLOOR_LASTS);
                rate = done / (double) FLOOR_LASTS.toSeconds();
                report.figure("floors", "commits of one row, connections: " + connections, rate, "/s");
                report.figure("floors", "database CPU of one", cpu.databaseMillis() / done, "ms");
            }
            return rate;
        }

        private void wave() throws IOException {
            tell("start wave", "enter", enter(WAVE_LASTS));
        }

        private Result enter(Duration during) throws IOException {
            var left = new AtomicInteger(WAVE);
            double rate = WAVE / (double) during.toSeconds();
            return load(MAX_AT_ONCE, rate, during, () -> left.getAndDecrement() > 0 ? crowd.entrant(true) : null);
        }

        private void open() throws IOException {
            var cpu = new Cpu(installation);
            var result = load(
                    MAX_AT_ONCE, crowd.papersPerSecond(ANSWERS_PER_SECOND), OPEN_LASTS, () -> crowd.entrant(false));
            double journeys = cpu.millis();
            tell("whole journeys", "answer", result);
            tell("whole journeys", "enter", result);
            tell("whole journeys", "sheet", result);
            tell("whole journeys", "own answers", result);
            tell("whole journeys", "board", result);
            report.figure(
                    "whole journeys",
                    "CPU of one journey, server and database",
                    journeys / result.of("sheet").total(),
                    "ms");
            report.headline("answersPerSecond", result.perSecond("answer"));
            report.headline("p50Ms", result.of("answer").percentile(50));
            report.headline("p95Ms", result.of("answer").percentile(95));
            report.headline("p99Ms", result.of("answer").percentile(99));
            report.headline("errors", result.failed());
        }

        /** With entries of the start wave, so that nothing but answers is measured. */
        private void alone() throws IOException {
            var open = new Cpu(installation);
            var steady =
                    load(MAX_AT_ONCE, crowd.papersPerSecond(ANSWERS_PER_SECOND), ALONE_LASTS, crowd::answersOfNext);
            double cpu = open.millis() / steady.of("answer").total();
            tell("answers alone, open load", "answer", steady);
            report.figure("answers alone, open load", "CPU of an answer, server and database", cpu, "ms");
            report.figure(
                    "answers alone, open load",
                    "database CPU of an answer",
                    open.databaseMillis() / steady.of("answer").total(),
                    "ms");
            report.headline("cpuMsPerAnswer", cpu);
        }

        /** More than are let in, of whom none who is sent away comes back: the others must not suffer for it. */
        private void onslaught() throws IOException {
            var result = load(MAX_AT_ONCE, ONSLAUGHT_PER_SECOND, ONSLAUGHT_LASTS, () -> crowd.entrant(true));
            tell("onslaught", "enter", result);
            report.headline("enteredOfOnslaught", result.perSecond("enter"));
        }

        private void saturate() throws IOException {
            // So that there are papers left for as long as it lasts.
            enter(WAVE_LASTS.dividedBy(2));
            var full = new Cpu(installation);
            var result = load(SATURATING, 0, SATURATED_LASTS, crowd::answersOfNext);
            tell("saturation", "answer", result);
            report.figure(
                    "saturation",
                    "CPU of an answer, server and database",
                    full.millis() / result.of("answer").total(),
                    "ms");
            report.headline("saturationPerSecond", result.perSecond("answer"));
        }

        /** Alone at their most, and as many as are wanted beside as many answers as are wanted. */
        private void boards() throws IOException {
            var board = Request.get("board", boardPath(), "");
            tell("boards alone", "board", load(SATURATING, 0, FLOOR_LASTS, () -> endless(board)));
            var beside = CompletableFuture.supplyAsync(() -> boardsBeside(board));
            var answers =
                    load(MAX_AT_ONCE, crowd.papersPerSecond(ANSWERS_PER_SECOND), FLOOR_LASTS, crowd::answersOfNext);
            tell("boards beside answers", "answer", answers);
            var boards = beside.join();
            tell("boards beside answers", "board", boards);
            report.headline("boardReadsPerSecond", boards.perSecond("board"));
        }

        private Result boardsBeside(Request board) {
            try {
                return new Load(port, SATURATING, BOARDS_PER_SECOND / BOARDS_OF_ONE, FLOOR_LASTS)
                        .run(() -> endless(board));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void reconcile() throws SQLException {
            report.figure("reconciliation", "acknowledged", acknowledged, "");
            report.figure("reconciliation", "stored", number("SELECT COUNT(*) FROM competition_answer"), "");
            double counted = counted();
            report.figure("reconciliation", "counted", counted, "");
            report.headline("counted", counted);
            report.headline("acknowledged", acknowledged);
            report.headline("stored", number("SELECT COUNT(*) FROM competition_answer"));
        }

        /** On the board, which is a second or two behind. */
        private double counted() {
            var answers = new double[1];
            Wait.until(Duration.ofSeconds(30), () -> {
                answers[0] = board();
                return answers[0] >= acknowledged;
            });
            return answers[0];
        }

        private double board() {
            var text = new String[1];
            try {
                new Load(port, 1, 0, Duration.ofMillis(50)).run(() -> (status, body) -> {
                    text[0] = body;
                    return status == 0 ? Request.get("board", boardPath(), "") : null;
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Double.parseDouble(text[0].replaceAll("(?s).*\"answers\":(\\d+).*", "$1"));
        }

        private String boardPath() {
            return "/api/competition/board?edition=" + edition;
        }

        private long acknowledged;

        private Result load(int connections, double perSecond, Duration duration, Supplier<Journey> journeys)
                throws IOException {
            var result = new Load(port, connections, perSecond, duration).run(journeys);
            acknowledged += result.of("answer").total();
            result.failures().forEach((what, count) -> report.figure("failures", what, count, ""));
            return result;
        }

        /** Comes back at once, so that it ends with the load. */
        private Journey endless(Request request) {
            var sent = new AtomicInteger();
            return (status, body) -> sent.getAndIncrement() < BOARDS_OF_ONE ? request : null;
        }

        private void tell(String group, String kind, Result result) {
            report.figure(group, kind + ", each second", result.perSecond(kind), "/s");
            for (double percent : new double[] {50, 95, 99}) {
                report.figure(
                        group,
                        "%s, %.0f %% within".formatted(kind, percent),
                        result.of(kind).percentile(percent),
                        "ms");
            }
        }

        private String text(String query) throws SQLException {
            try (var statement = database.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        }

        private long number(String query) throws SQLException {
            return Long.parseLong(text(query));
        }
    }
}
