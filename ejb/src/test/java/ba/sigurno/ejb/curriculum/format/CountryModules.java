package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.ejb.curriculum.format.picture.PictureKit;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The modules of the country pack, found by their folders. */
final class CountryModules {

    private static final Path FOLDER = Path.of("src/main/resources/country/ba/modules");
    private static final PictureKit KIT = kit();

    private CountryModules() {}

    /** Returns the folders, by code. */
    static List<Path> folders() throws IOException {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Returns the code that a folder is named by. */
    static String code(Path folder) {
        return folder.getFileName().toString();
    }

    static ModuleReading read(Path folder) {
        return ModuleReader.read(KIT.composing(ModuleFiles.in(folder)));
    }

    private static PictureKit kit() {
        try {
            return new PictureKit(Files.readAllBytes(FOLDER.resolve("kit.svg")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
