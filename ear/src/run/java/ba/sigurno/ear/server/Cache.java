package ba.sigurno.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder in which unpacked server software is kept, so that it is unpacked once on a machine: {@code
 * ~/.cache/sigurno}, or what the system property {@code sigurno.cache} says. It may be deleted at any time.
 */
public final class Cache {

    private Cache() {}

    /** Makes the content of one cached folder. */
    @FunctionalInterface
    public interface Filler {
        void fill(Path folder) throws IOException;
    }

    /**
     * The cached folder {@code name}; filled first when it is not there. Two builds that ask at the same time wait for
     * each other, and a fill that breaks off leaves nothing behind.
     */
    public static Path folder(String name, Filler filler) {
        try {
            Path root = root();
            Path folder = root.resolve(name);
            if (Files.exists(folder)) {
                return folder;
            }
            try (FileChannel channel = FileChannel.open(
                    root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // released with the channel
                if (!Files.exists(folder)) {
                    Path unfinished = Folders.empty(root.resolve(name + ".unfinished"));
                    filler.fill(unfinished);
                    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                }
                return folder;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + name, e);
        }
    }

    private static Path root() throws IOException {
        String set = System.getProperty("sigurno.cache");
        Path root = set != null ? Path.of(set) : Path.of(System.getProperty("user.home"), ".cache", "sigurno");
        return Files.createDirectories(root.toAbsolutePath());
    }
}
