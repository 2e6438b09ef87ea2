package ba.sigurno.ear.journey.support;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lives in the memory of another process: its heap in the format HPROF, after a collection. Texts are in the arrays of
 * bytes and of characters that it has; nothing else of it is read.
 */
public final class HeapDump implements AutoCloseable {

    private static final int ID = 8;

    /** The bytes of a value of each type: from 2, an object, to 11, a long. */
    private static final int[] SIZES = {0, 0, ID, 0, 1, 2, 4, 8, 1, 2, 4, 8};

    private final Map<String, List<byte[]>> sought = new HashMap<>();
    private final Map<String, List<Integer>> found = new HashMap<>();
    private final DataInputStream in;
    private long left;

    private HeapDump(Path file, String... texts) throws IOException {
        for (var text : texts) {
            sought.put(
                    text,
                    List.of(
                            text.getBytes(StandardCharsets.ISO_8859_1),
                            text.getBytes(StandardCharsets.UTF_16LE),
                            text.getBytes(StandardCharsets.UTF_16BE)));
            found.put(text, new ArrayList<>());
        }
        in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20));
    }

    /**
     * Returns for each text the lengths of the arrays of a process that hold it.
     *
     * @param file where its memory is written meanwhile
     */
    public static Map<String, List<Integer>> arraysWith(long pid, Path file, String... texts)
            throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(jcmd, Long.toString(pid), "GC.heap_dump", file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || !Files.exists(file)) {
                throw new IllegalStateException(said);
            }
            try (var dump = new HeapDump(file, texts)) {
                return dump.read();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Map<String, List<Integer>> read() throws IOException {
        int character;
        do {
            character = in.read();
        } while (character > 0);
        if (in.readInt() != ID) {
            throw new IllegalStateException("ids of another length");
        }
        in.readLong();
        for (int tag = in.read(); tag >= 0; tag = in.read()) {
            in.readInt();
            left = Integer.toUnsignedLong(in.readInt());
            boolean objects = tag == 0x0C || tag == 0x1C;
            while (objects && left > 0) {
                object();
            }
            in.skipNBytes(left);
        }
        return found;
    }

    /** Reads a root, a class, an object or an array. */
    private void object() throws IOException {
        int tag = number(1);
        switch (tag) {
            case 0xFF, 0x05, 0x07 -> skip(ID);
            case 0x04, 0x06 -> skip(ID + 4);
            case 0x01 -> skip(ID + ID);
            case 0x02, 0x03, 0x08 -> skip(ID + 8);
            case 0x20 -> classOfObjects();
            case 0x21 -> {
                skip(ID + 4 + ID);
                skip(number(4));
            }
            case 0x22 -> {
                skip(ID + 4);
                long elements = number(4);
                skip(ID + elements * ID);
            }
            case 0x23 -> array();
            default -> throw new IllegalStateException("not known: " + tag);
        }
    }

    private void classOfObjects() throws IOException {
        skip(7 * ID + 4 + 4);
        for (int constants = number(2); constants > 0; constants--) {
            skip(2);
            skip(SIZES[number(1)]);
        }
        for (int fields = number(2); fields > 0; fields--) {
            skip(ID);
            skip(SIZES[number(1)]);
        }
        skip((ID + 1L) * number(2));
    }

    private void array() throws IOException {
        skip(ID + 4);
        int elements = number(4);
        int type = number(1);
        if (SIZES[type] > 2) {
            skip((long) elements * SIZES[type]);
            return;
        }
        var content = in.readNBytes(elements * SIZES[type]);
        left -= content.length;
        sought.forEach((text, forms) -> {
            if (forms.stream().anyMatch(form -> isIn(content, form))) {
                found.get(text).add(elements);
            }
        });
    }

    private static boolean isIn(byte[] content, byte[] text) {
        for (int at = 0; at <= content.length - text.length; at++) {
            int same = 0;
            while (same < text.length && content[at + same] == text[same]) {
                same++;
            }
            if (same == text.length) {
                return true;
            }
        }
        return false;
    }

    private int number(int bytes) throws IOException {
        left -= bytes;
        return switch (bytes) {
            case 1 -> in.readUnsignedByte();
            case 2 -> in.readUnsignedShort();
            default -> in.readInt();
        };
    }

    private void skip(long bytes) throws IOException {
        in.skipNBytes(bytes);
        left -= bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
