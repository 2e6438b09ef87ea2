package ba.sigurno.ear.bench;

import ba.sigurno.ear.backup.Commands;
import ba.sigurno.ear.country.Learning;
import ba.sigurno.ear.country.Nation;
import ba.sigurno.ear.country.Schooling;
import ba.sigurno.ear.server.Database;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

/** How long a country's data take to be backed up, and to be restored into an empty database. */
final class RestoreBench implements Benchmark {

    private static final int TEACHERS = 37_000;
    private static final int PUPILS = 364_000;
    private static final double MEGABYTE = 1e6;

    /** MiB of the databases' tables that they keep in memory. */
    private static final int CACHE = 2_048;

    private static final Path FOLDER = Path.of(System.getProperty("sigurno.target"), "bench", "restore");

    @Override
    public void run(Report report) throws Exception {
        try (var installation = new Installation(FOLDER.resolve("country"), Software.ofMaven(), 0, mail -> {})) {
            installation.forget();
            installation.database().cache(CACHE);
            installation.start();
            fill(installation);
            var identity = FOLDER.resolve("identity");
            Files.deleteIfExists(identity);
            new Commands(installation.database(), "").shell("age-keygen -o " + identity);
            var recipient = new Commands(installation.database(), "")
                    .shell("age-keygen -y " + identity)
                    .strip();
            var backups = Files.createTempDirectory(FOLDER, "backups");
            var keys = Files.createTempDirectory(FOLDER, "keys");
            long begin = System.nanoTime();
            require(new Commands(installation.database(), recipient).run("backup", backups, keys));
            report.figure("a country's data", "backing them up", seconds(begin), "s");
            report.headline("backupSeconds", seconds(begin));
            var main = file(backups, "main-");
            report.figure("a country's data", "size of the backup", Files.size(main) / MEGABYTE, "MB");
            restore(report, main, file(backups, "confidential-"), file(keys, "keys"), identity);
        }
    }

    private static void fill(Installation installation) throws SQLException {
        boolean small = Integer.getInteger("bench.seconds") != null;
        try (var connection = installation.database().connectForSchema()) {
            Nation.fill(connection);
            Schooling.fill(
                    connection,
                    small ? TEACHERS / 20 : TEACHERS,
                    small ? PUPILS / 20 : PUPILS,
                    new PupilSecrets(new Sealer(new Secrets(installation.secret()))));
            var learning = new Learning(connection);
            learning.prepare();
            learning.fill(Demo.AUTHORITY_TK, true);
            learning.fill(Demo.AUTHORITY_TK, false);
        }
    }

    private static void restore(Report report, Path main, Path confidential, Path keys, Path identity)
            throws Exception {
        var empty = Database.create(Files.createTempDirectory(FOLDER, "empty").resolve("db"), "restored");
        empty.cache(CACHE);
        empty.start();
        try {
            long begin = System.nanoTime();
            require(new Commands(empty, "").run("restore", main, confidential, keys, identity));
            report.figure("a country's data", "restoring them", seconds(begin), "s");
            report.headline("restoreSeconds", seconds(begin));
        } finally {
            empty.stop();
        }
    }

    private static void require(Commands.Ended ended) {
        if (ended.status() != 0) {
            throw new IllegalStateException(ended.said());
        }
    }

    private static Path file(Path folder, String begin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
