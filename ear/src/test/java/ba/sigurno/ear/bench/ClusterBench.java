package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Load;
import ba.sigurno.ear.bench.load.Result;
import ba.sigurno.ear.faults.Children;
import ba.sigurno.ear.faults.Cluster;
import ba.sigurno.ear.faults.Killing;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What several servers and a database of three nodes cost, and for how long children wait when one of them fails. All of it is
 * on one machine, so it shows what an answer costs and not what is gained.
 */
final class ClusterBench implements Benchmark {

    private static final int CHILDREN = 30_000;
    private static final int WARMING_UP = 3_000;
    private static final int ENTERED = 8_000;
    private static final double ENTER_PER_SECOND = 300;
    private static final double ANSWERS_PER_SECOND = 1_500;
    private static final Duration ENTER_LASTS = Duration.ofSeconds(45);
    private static final Duration OPEN_LASTS = Duration.ofSeconds(20);
    private static final Duration SATURATED_LASTS = Duration.ofSeconds(15);
    private static final int SATURATING = 64;
    private static final int SOME = 400;
    private static final long MOMENT = 5;
    private static final Path FOLDER = Path.of(System.getProperty("sigurno.target"), "bench", "cluster");

    /** Something that is done to a cluster while children answer. */
    @FunctionalInterface
    private interface Event {
        void happens() throws Exception;
    }

    @Override
    public void run(Report report) throws Exception {
        try (var alone = new Installation(FOLDER.resolve("alone"), Software.ofMaven(), 0, mail -> {})) {
            alone.forget();
            alone.start();
            new Answering(report, alone).measure("one server, one database");
        }
        try (var cluster = new Cluster(FOLDER.resolve("several"))) {
            // First, while the board counts everybody: of the crowd there are schools with too few to be shown.
            new Failing(report, cluster).measure();
            var answering = new Answering(report, cluster.installation());
            answering.measure("two servers, three nodes");
            cluster.maintain("s2", true);
            answering.measure("one server, three nodes");
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Answers at a rate that every shape bears, and as many as there can be. */
    private static final class Answering {

        private final Report report;
        private final Installation installation;
        private final int port;
        private final Crowd crowd;

        Answering(Report report, Installation installation) throws SQLException {
            this.report = report;
            this.installation = installation;
            this.port = URI.create(installation.baseUrl()).getPort();
            try (var database = installation.database().connect();
                    var statement = database.createStatement();
                    var rows = statement.executeQuery("SELECT public_id FROM competition_edition")) {
                rows.next();
                this.crowd = new Crowd(database, rows.getString(1), CHILDREN);
            }
        }

        void measure(String shape) throws IOException {
            enter(WARMING_UP);
            new Load(port, SATURATING, 0, SATURATED_LASTS).run(crowd::answersOfNext);
            enter(ENTERED);
            var cpu = new Cpu(installation);
            var open = new Load(port, SATURATING, crowd.papersPerSecond(ANSWERS_PER_SECOND), OPEN_LASTS)
                    .run(crowd::answersOfNext);
            double each = cpu.millis() / open.of("answer").total();
            double database = cpu.databaseMillis() / open.of("answer").total();
            var full = new Load(port, SATURATING, 0, SATURATED_LASTS).run(crowd::answersOfNext);
            report.figure(shape, "CPU of an answer, all processes", each, "ms");
            report.figure(shape, "CPU of an answer, database", database, "ms");
            report.figure(shape, "half of the answers within", open.of("answer").percentile(50), "ms");
            report.figure(shape, "99 % of the answers within", open.of("answer").percentile(99), "ms");
            report.figure(shape, "answers a second, at most", full.perSecond("answer"), "/s");
            failures(shape, open);
            failures(shape, full);
            report.entry(
                    "shapes",
                    "shape",
                    shape,
                    Map.of(
                            "cpuMsPerAnswer",
                            each,
                            "p99Ms",
                            open.of("answer").percentile(99),
                            "saturationPerSecond",
                            full.perSecond("answer")));
        }

        private void failures(String shape, Result result) {
            result.failures().forEach((what, count) -> report.figure(shape, "failed: " + what, count, ""));
        }

        private void enter(int children) throws IOException {
            var left = new AtomicInteger(children);
            new Load(port, SATURATING, ENTER_PER_SECOND, ENTER_LASTS)
                    .run(() -> left.getAndDecrement() > 0 ? crowd.entrant(true) : null);
        }
    }

    /** The longest time in which nobody's answer was confirmed, for each kind of failure. */
    private record Failing(Report report, Cluster cluster) {

        void measure() throws Exception {
            var installation = cluster.installation();
            var second = installation.servers().get(1);
            pause("nothing fails", () -> {});
            // Before it is killed: a server that was deploys nothing anew while it runs.
            pause("a server gets another version", () -> {
                cluster.maintain("s2", true);
                second.deploy(Software.ofMaven().application(), "sigurno");
                cluster.maintain("s2", false);
            });
            pause("a server is killed", () -> Killing.kill(second.pid()));
            long begin = System.nanoTime();
            installation.startServer(second);
            report.figure("start", "a second server beside one that works", seconds(begin), "s");
            report.headline("secondServerSeconds", seconds(begin));
            var node = cluster.writtenTo();
            pause("the node that is written to is killed", () -> Killing.kill(node.pid()));
            begin = System.nanoTime();
            node.start();
            report.figure("start", "a node that was killed", seconds(begin), "s");
            var cut = cluster.writtenTo();
            pause("the node that is written to is cut off", () -> cluster.cutOff(cut, true));
            cluster.cutOff(cut, false);
            long hanging = cluster.writtenTo().pid();
            pause("the node that is written to hangs", () -> Killing.stop(hanging));
            Killing.resume(hanging);
            pause("the proxy is killed and started", () -> {
                Killing.kill(installation.proxy().orElseThrow().pid());
                installation.startProxy();
            });
        }

        private void pause(String kind, Event event) throws Exception {
            try (var children = new Children(cluster.installation())) {
                children.awaitConfirmed(SOME);
                var watching = new AtomicBoolean(true);
                var longest = CompletableFuture.supplyAsync(() -> longest(children, watching));
                event.happens();
                children.awaitConfirmed(SOME);
                watching.set(false);
                report.figure("seconds without a confirmed answer", kind, longest.join(), "s");
                report.entry("pauses", "kind", kind, Map.of("seconds", longest.join()));
                children.finishAndCompare();
            }
        }

        private static double longest(Children children, AtomicBoolean watching) {
            double longest = 0;
            int confirmed = children.confirmed();
            long since = System.nanoTime();
            while (watching.get()) {
                try {
                    TimeUnit.MILLISECONDS.sleep(MOMENT);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return longest;
                }
                if (children.confirmed() != confirmed) {
                    confirmed = children.confirmed();
                    longest = Math.max(longest, seconds(since));
                    since = System.nanoTime();
                }
            }
            return Math.max(longest, seconds(since));
        }
    }
}
