package ba.sigurno.ear.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk in memory that can be full, where the system lets us make one; else a folder like any other. */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "768m";
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private final boolean small;

    private SmallDisk(Path folder, boolean small) {
        this.folder = folder;
        this.small = small;
    }

    /** A new one in this place; what was there before is gone. */
    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        run("umount", folder.toString());
        run("rm", "-rf", folder.toString());
        Files.createDirectories(folder);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString());
        return new SmallDisk(folder, mounted);
    }

    /** Whether it can be full. */
    boolean isSmall() {
        return small;
    }

    /** Writes until nothing more fits. */
    void fill() throws IOException {
        try (var file = Files.newOutputStream(rubbish())) {
            var chunk = new byte[CHUNK];
            while (true) {
                file.write(chunk);
            }
        } catch (IOException e) {
            if (Files.getFileStore(folder).getUsableSpace() >= CHUNK) {
                throw e;
            }
        }
    }

    /** Makes room again. */
    void free() throws IOException {
        Files.delete(rubbish());
    }

    private Path rubbish() {
        return folder.resolve("rubbish");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (small) {
            run("umount", folder.toString());
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
