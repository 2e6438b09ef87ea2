package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.bench.load.Load;
import ba.sigurno.ear.bench.load.Request;
import ba.sigurno.ear.country.Numbers;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * How long somebody of the public waits for a page of what was found among 20,000 items of the library, while ten search each
 * second. Server, database and readers are on one machine.
 */
final class LibraryBench implements Benchmark {

    private static final int ITEMS = 20_000;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final int AT_ONCE = 16;
    private static final double PER_SECOND = 10;

    private static final String PAGE = "/library/library.xhtml?";

    /** Words in half of all items and in few, of either script, open at either end, with and without filters. */
    private static final List<String> SEARCHES = List.of(
            "q=telefon",
            "",
            "q=%D1%82%D0%B5%D0%BB%D0%B5%D1%84%D0%BE%D0%BD",
            "q=prvi+telefon",
            "q=bezbjednost",
            "q=d*",
            "q=*nost",
            "q=rijec777",
            "q=nema+takvog",
            "q=dijete&audience=parents&minutes=10",
            "kind=guide&band=P2&strand=HWL",
            "q=telefon&page=50");

    @Override
    public void run(Report report) throws IOException, SQLException, InterruptedException {
        var duration = Duration.ofSeconds(Integer.getInteger("bench.seconds", 60));
        var folder = Path.of(System.getProperty("sigurno.target"), "bench", "centre", "server");
        try (var installation = new Installation(folder, Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.start();
            try (var connection = installation.database().connectForSchema()) {
                fill(connection);
            }
            int port = installation.payara().httpPort();
            report.figure("library", "items", ITEMS, "");
            long begin = System.nanoTime();
            new Load(port, 1, 0, WARM_UP).run(readers(1));
            report.figure("library", "first search, which reads all words", (System.nanoTime() - begin) / 1e9, "s");
            new Load(port, AT_ONCE, 0, WARM_UP).run(readers(Integer.MAX_VALUE));
            var searched = new Load(port, AT_ONCE, PER_SECOND, duration).run(readers(Integer.MAX_VALUE));
            report.figure("library", "searches a second, of ten", searched.perSecond("search"), "");
            report.figure("library", "requests that failed", searched.failed(), "");
            report.figure(
                    "library",
                    "page of what was found, median",
                    searched.of("search").percentile(50),
                    "ms");
            report.figure(
                    "library",
                    "page of what was found, 99 % within",
                    searched.of("search").percentile(99),
                    "ms");
            report.headline("librarySearchMs", searched.of("search").percentile(50));
            report.headline("librarySearchP99Ms", searched.of("search").percentile(99));
        }
    }

    /** So many of the public, one after the other, who each search for something else. */
    private static Supplier<Journey> readers(int number) {
        var count = new int[1];
        return () -> {
            var search = SEARCHES.get(count[0] % SEARCHES.size());
            return count[0]++ == number
                    ? null
                    : (status, body) -> status == 0 ? Request.get("search", PAGE + search, "") : null;
        };
    }

    /** Copies the items that come with the product, each with a word that few others have. */
    private static void fill(Connection connection) throws SQLException {
        Numbers.fill(connection, ITEMS);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO library_item (public_id, slug, kind, minutes, licence, source_language, status,"
                            + " created_at, published_at, changed_at, version) SELECT CONCAT('bench', LPAD(n, 17, '0')),"
                            + " CONCAT('bench-', n), ELT(n % 4 + 1, 'GUIDE', 'POSTER', 'SHEET', 'LEAFLET'), n % 60, 'CC_BY', 'bs',"
                            + " 'PUBLISHED', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) - INTERVAL n MINUTE, UTC_TIMESTAMP(6), 1 FROM number");
            statement.executeUpdate("INSERT INTO library_item_audience (item_id, audience) SELECT id,"
                    + " ELT(id % 5 + 1, 'CHILDREN', 'PARENTS', 'TEACHERS', 'PROFESSIONALS', 'INDUSTRY')"
                    + " FROM library_item WHERE slug LIKE 'bench-%'");
            statement.executeUpdate("INSERT INTO library_item_age_band (item_id, age_band_id) SELECT i.id, b.id"
                    + " FROM library_item i JOIN age_band b ON b.position % 4 = i.id % 4 WHERE i.slug LIKE 'bench-%'");
            statement.executeUpdate("INSERT INTO library_item_strand (item_id, strand_id) SELECT i.id, s.id"
                    + " FROM library_item i JOIN strand s ON s.position % 8 = i.id % 8 WHERE i.slug LIKE 'bench-%'");
            statement.executeUpdate(
                    "INSERT INTO library_text (item_id, language, number, title, summary, keywords, body, words,"
                            + " created_at, published_at, shown) SELECT i.id, t.language, 1, CONCAT(t.title, ' ', i.id), t.summary,"
                            + " t.keywords, '', CONCAT(t.words, ' rijec', i.id % 5000), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), TRUE"
                            + " FROM library_item i JOIN library_item b ON b.slug NOT LIKE 'bench-%' JOIN library_text t ON t.item_id = b.id"
                            + " WHERE i.slug LIKE 'bench-%' AND i.id % (SELECT COUNT(*) FROM library_item c WHERE c.slug NOT LIKE 'bench-%')"
                            + " = (SELECT COUNT(*) FROM library_item d WHERE d.slug NOT LIKE 'bench-%' AND d.id < b.id)");
            statement.execute("ANALYZE TABLE library_item, library_text");
        }
    }
}
