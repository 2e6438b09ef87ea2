package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What commands run with that do without a server: parts of the application, and the driver of the database. */
public final class CommandLibraries {

    private static final List<String> PARTS = List.of(
            "ejb.jar",
            "lib/persistence.jar",
            "lib/flyway-core.jar",
            "lib/flyway-mysql.jar",
            "lib/jackson-annotations.jar",
            "lib/jackson-core.jar",
            "lib/jackson-databind.jar");

    private CommandLibraries() {}

    /** Writes them into a folder, which is emptied first. */
    public static void write(Path application, Path driver, Path folder) throws IOException {
        Folders.empty(folder);
        Files.copy(driver, folder.resolve(driver.getFileName()));
        try (ZipFile archive = new ZipFile(application.toFile())) {
            for (String part : PARTS) {
                ZipEntry entry = archive.getEntry(part);
                try (InputStream content = archive.getInputStream(entry)) {
                    Files.copy(content, folder.resolve(Path.of(part).getFileName()));
                }
            }
        }
    }
}
