package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.bench.load.Load;
import ba.sigurno.ear.bench.load.Request;
import ba.sigurno.ear.bench.load.Result;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.StaffBrowser;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * An everyday lesson hour of a country on this machine: pupils sign in by their cards, open lessons, step through them,
 * answer and end them, while their teachers' pages of progress follow. Server, database and load are on one machine.
 */
final class LessonBench implements Benchmark {

    private static final int CLASSES = 1_000;
    private static final double STEPS_PER_SECOND = 1_000;

    /** Pages of progress that are open, each of which asks every ten seconds. */
    private static final int PROGRESS_PAGES = 330;

    private static final Duration BETWEEN_POLLS = Duration.ofSeconds(10);
    private static final Duration WARM_UP_LASTS = seconds(60);

    /** Slowly, for what a server does for the first time; then faster, while it still compiles what it does often. */
    private static final double[] WARM_UP = {.2, .5};

    private static final Duration OPEN_LASTS = seconds(60);
    private static final Duration ALONE_LASTS = seconds(15);
    private static final Duration CATALOGUE_LASTS = seconds(5);
    private static final int COPIES = 99;
    private static final int MAX_AT_ONCE = 400;
    private static final int SATURATING = 64;
    private static final int CLASSES_AT_ONCE = 20;
    private static final Pattern LOADED =
            Pattern.compile("(?:<link[^>]* href|<script[^>]* src)=\"([^\"]+\\.(?:css|js)[^\"]*)\"");

    /** With {@code -Dbench.seconds}, which shows only that it works, nothing lasts longer. */
    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(Math.min(seconds, Integer.getInteger("bench.seconds", seconds)));
    }

    @Override
    public void run(Report report) throws IOException, SQLException, InterruptedException {
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "lesson");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            try (var connection = installation.database().connectForSchema()) {
                var classes = LearningClasses.fill(
                        connection, CLASSES, Demo.TEACHER_TK, new Sealer(new Secrets(installation.secret())));
                var hour = new Hour(report, installation, classes.lessons());
                hour.run();
                hour.catalogue("catalogueMs32", "catalogue of the country's modules");
                CopiedModules.fill(connection, COPIES);
                hour.catalogue("catalogueMs3200", "catalogue of a hundred times as many");
                hour.end();
            }
        }
    }

    /** The hour on one installation. */
    private static final class Hour {

        private final Report report;
        private final Installation installation;
        private final List<LessonWay> lessons;
        private final String base;
        private final int port;
        private final String teacher;
        private final AtomicInteger number = new AtomicInteger();
        private final List<Seat> seats = new ArrayList<>();
        private long errors;

        /**
         * A pupil who is signed in.
         *
         * @param card the card
         * @param header the header of further requests
         */
        private record Seat(LearningClasses.Card card, String header) {}

        Hour(Report report, Installation installation, List<LessonWay> lessons)
                throws IOException, InterruptedException {
            this.report = report;
            this.installation = installation;
            this.lessons = lessons;
            this.base = installation.payara().baseUrl();
            this.port = URI.create(base).getPort();
            this.teacher = new StaffBrowser(base, Demo.TEACHER_TK, installation.demoPassword()).cookieHeader();
        }

        void run() throws IOException, InterruptedException {
            report.figure("module", "lessons", lessons.size(), "");
            report.figure("module", "steps of a pupil", steps(), "");
            for (double share : WARM_UP) {
                journeys(share, WARM_UP_LASTS);
            }
            errors = 0;
            hour();
            alone();
            pages();
            signIns();
            wholeClass();
            answersPages();
            firstPage();
        }

        void end() {
            report.headline("errors", errors);
        }

        /** Pages of the catalogue and searches in it, one after the other. */
        void catalogue(String headline, String group) throws IOException {
            var at = new AtomicInteger();
            Supplier<Journey> pages = () -> once(Request.get(
                    "catalogue",
                    "/curriculum/catalogue/catalogue.xhtml?" + (at.getAndIncrement() % 2 == 0 ? "page=2" : "q=lozinka"),
                    ""));
            load(1, 0, CATALOGUE_LASTS, pages);
            var result = load(1, 0, CATALOGUE_LASTS, pages);
            tell(group, "catalogue", result);
            report.headline(headline, result.of("catalogue").percentile(50));
        }

        private int steps() {
            return lessons.stream().mapToInt(lesson -> lesson.steps().size()).sum();
        }

        private void hour() throws IOException {
            var cpu = new Cpu(installation);
            var hour = journeys(1, OPEN_LASTS);
            double millis = cpu.millis();
            var result = hour.pupils();
            for (var kind : List.of("step", "page", "sign in", "done")) {
                tell("lesson hour", kind, result);
            }
            tell("lesson hour", "progress", hour.teachers());
            report.figure(
                    "lesson hour",
                    "CPU of all that goes with a step, server and database",
                    millis / result.of("step").total(),
                    "ms");
            report.headline("stepsPerSecond", result.perSecond("step"));
            report.headline("p50Ms", result.of("step").percentile(50));
            report.headline("p99Ms", result.of("step").percentile(99));
        }

        /** Journeys of pupils, at a share of the rate of the hour, and the pages of progress beside. */
        private Journeys journeys(double share, Duration duration) throws IOException {
            var beside = CompletableFuture.supplyAsync(() -> progressPages(duration));
            var pupils = load(MAX_AT_ONCE, share * STEPS_PER_SECOND / steps(), duration, this::pupil);
            return new Journeys(pupils, beside.join());
        }

        private record Journeys(Result pupils, Result teachers) {}

        private Journey pupil() {
            var card = LearningClasses.card(number.getAndIncrement(), CLASSES);
            return new CardHolder(card, lessons, header -> seats.add(new Seat(card, header)));
        }

        private Result progressPages(Duration duration) {
            var page = new AtomicInteger();
            try {
                return new Load(port, SATURATING, PROGRESS_PAGES / (double) BETWEEN_POLLS.toSeconds(), duration)
                        .run(() -> once(progressPage(page.getAndIncrement() % PROGRESS_PAGES)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Request progressPage(int page) {
            var card = LearningClasses.card(page * LearningClasses.SIZE, CLASSES);
            return Request.get("progress", "/curriculum/progress/progress.xhtml?class=" + card.classId(), teacher);
        }

        /** Steps alone, each of another pupil. */
        private void alone() throws IOException {
            var at = new AtomicInteger();
            var cpu = new Cpu(installation);
            var result = load(MAX_AT_ONCE, STEPS_PER_SECOND, ALONE_LASTS, () -> once(step(at.getAndIncrement())));
            double each = cpu.millis() / result.of("step").total();
            tell("steps alone, open load", "step", result);
            report.figure("steps alone, open load", "CPU of a step, server and database", each, "ms");
            report.figure(
                    "steps alone, open load",
                    "database CPU of a step",
                    cpu.databaseMillis() / result.of("step").total(),
                    "ms");
            report.headline("cpuMsPerStep", each);
            tell(
                    "steps alone, saturation",
                    "step",
                    load(SATURATING, 0, ALONE_LASTS, () -> once(step(at.getAndIncrement()))));
        }

        private Request step(int at) {
            var lesson = lessons.get(at / seats.size() % lessons.size());
            return CardHolder.step(
                    lesson,
                    lesson.steps().get(at / seats.size() % lesson.steps().size()),
                    seats.get(at % seats.size()).header());
        }

        /** Pages of the player, and beside them the sign-in page, which asks the database nothing: what any page costs. */
        private void pages() throws IOException {
            var at = new AtomicInteger();
            pages("pages of the player, saturation", "page", () -> {
                var seat = seats.get(at.getAndIncrement() % seats.size());
                return CardHolder.page(seat.card(), lessons.get(at.get() % lessons.size()), seat.header());
            });
            pages("sign-in page, saturation", "sign-in page", () -> Request.get("sign-in page", "/join.xhtml", ""));
        }

        private void pages(String group, String kind, Supplier<Request> requests) throws IOException {
            var cpu = new Cpu(installation);
            var result = load(SATURATING, 0, ALONE_LASTS, () -> once(requests.get()));
            tell(group, kind, result);
            report.figure(
                    group,
                    "CPU of a page, server and database",
                    cpu.millis() / result.of(kind).total(),
                    "ms");
        }

        private void signIns() throws IOException {
            var result = load(
                    SATURATING,
                    0,
                    ALONE_LASTS,
                    () -> new CardHolder(
                            LearningClasses.card(number.getAndIncrement(), CLASSES), List.of(), header -> {}));
            tell("sign-ins by card, saturation", "sign in", result);
            report.headline("signInsPerSecond", result.perSecond("sign in"));
        }

        /** All pupils of a class at the same moment, time after time with another class. */
        private void wholeClass() throws IOException {
            double slowest = 0;
            for (int time = 0; time < CLASSES_AT_ONCE; time++) {
                int first = time * LearningClasses.SIZE;
                var seat = new AtomicInteger();
                var result = load(
                        LearningClasses.SIZE,
                        0,
                        Duration.ofSeconds(1),
                        () -> seat.get() < LearningClasses.SIZE ? once(step(first + seat.getAndIncrement())) : null);
                slowest = Math.max(slowest, result.of("step").percentile(100));
            }
            report.figure("a class of 30 at once, " + CLASSES_AT_ONCE + " times", "the last one of all", slowest, "ms");
        }

        /** What teachers look at after the hour. */
        private void answersPages() throws IOException {
            var at = new AtomicInteger();
            var result = load(1, 0, Duration.ofSeconds(2), () -> {
                var card = LearningClasses.card(at.getAndIncrement() % CLASSES_AT_ONCE * LearningClasses.SIZE, CLASSES);
                return once(Request.get(
                        "answers",
                        "/curriculum/progress/answers.xhtml?class=" + card.classId() + "&module=" + card.assignment(),
                        teacher));
            });
            tell("answers of a class", "answers", result);
        }

        /** What a child's device loads for its first page, without pictures. */
        private void firstPage() throws IOException, InterruptedException {
            var seat = seats.get(0);
            var page = "/curriculum/journey/lesson.xhtml?m=" + seat.card().assignment() + "&n=1";
            var header = seat.header().substring("Cookie: ".length()).strip();
            double bytes = length(page, header, true);
            report.figure("first page of a child", "page", bytes / 1024, "KiB");
            var html = new String(body(page, header, false), StandardCharsets.UTF_8);
            var loaded = new LinkedHashSet<String>();
            LOADED.matcher(html).results().forEach(found -> loaded.add(found.group(1)));
            for (var file : loaded) {
                double size = length(file.replace("&amp;", "&"), header, true);
                report.figure("first page of a child", file.replaceAll("[?;].*", ""), size / 1024, "KiB");
                bytes += size;
            }
            report.headline("firstPageKb", bytes / 1024);
        }

        private double length(String address, String cookie, boolean zipped) throws IOException, InterruptedException {
            return body(address, cookie, zipped).length;
        }

        private byte[] body(String address, String cookie, boolean zipped) throws IOException, InterruptedException {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(base).resolve(address))
                                    .header("Cookie", cookie)
                                    .header("Accept-Encoding", zipped ? "gzip" : "identity")
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        }

        private Result load(int connections, double perSecond, Duration duration, Supplier<Journey> journeys)
                throws IOException {
            var result = new Load(port, connections, perSecond, duration).run(journeys);
            result.failures().forEach((what, count) -> report.figure("failures", what, count, ""));
            errors += result.failed();
            return result;
        }

        private static Journey once(Request request) {
            return (status, body) -> status == 0 ? request : null;
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
    }
}
