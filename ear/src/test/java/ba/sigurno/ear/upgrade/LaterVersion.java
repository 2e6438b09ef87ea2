package ba.sigurno.ear.upgrade;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The application as a later version may be: with migrations that the built one does not have. */
public final class LaterVersion {

    private static final String MIGRATIONS = "lib/persistence.jar";

    private LaterVersion() {}

    /**
     * Makes it.
     *
     * @param application the built EAR
     * @param folder where it is put
     * @param migrations text by file name, for the main schema
     * @return its EAR
     */
    public static Path of(Path application, Path folder, Map<String, String> migrations) throws IOException {
        var later = Files.copy(application, folder.resolve("later.ear"));
        var library = folder.resolve("later.jar");
        try (var ear = open(later)) {
            Files.copy(ear.getPath(MIGRATIONS), library);
            try (var jar = open(library)) {
                for (var migration : migrations.entrySet()) {
                    Files.writeString(jar.getPath("db/migration", migration.getKey()), migration.getValue());
                }
            }
            Files.delete(ear.getPath(MIGRATIONS));
            Files.move(library, ear.getPath(MIGRATIONS));
        }
        return later;
    }

    private static FileSystem open(Path archive) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of());
    }
}
