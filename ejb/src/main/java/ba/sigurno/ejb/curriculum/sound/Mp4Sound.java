package ba.sigurno.ejb.curriculum.sound;

import ba.sigurno.ejb.curriculum.sound.Sounds.Heard;
import ba.sigurno.persistence.i18n.DomainException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads MP4 with one track of AAC (ISO 14496-12 and 14496-14), box by box. The tables of the track say where its samples
 * lie; all that is neither one of them nor needed to find and play them is overwritten, so that nothing moves. Throws
 * {@link IndexOutOfBoundsException} when a file ends too early.
 */
final class Mp4Sound {

    private static final int HEADER = 8;
    private static final int LONG_HEADER = 16;

    /** The boxes that hold boxes. */
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl");

    /** The boxes that a player needs besides; any other is overwritten. */
    private static final Set<String> KEPT = Set.of(
            "ftyp", "mvhd", "tkhd", "mdhd", "hdlr", "smhd", "dinf", "stsd", "stts", "stsc", "stsz", "stco", "co64");

    private static final String DATA = "mdat";

    /** Stands in place of what is overwritten. */
    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteBuffer bytes;
    private final Map<String, Box> boxes = new HashMap<>();
    private final List<Box> data = new ArrayList<>();
    private final BitSet heard = new BitSet();

    /** The content of a box: where it begins, and where the next one does. */
    private record Box(int from, int to) {}

    private Mp4Sound(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes.clone());
    }

    /** Returns whether a file begins as an MP4 does. */
    static boolean begins(byte[] bytes) {
        return bytes.length > HEADER && new String(bytes, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp");
    }

    /** Returns the recording alone. */
    static Heard cut(byte[] bytes) {
        return new Mp4Sound(bytes).cut();
    }

    private Heard cut() {
        read(0, bytes.capacity());
        boolean aac = word(box("hdlr").from() + 8).equals("soun")
                && word(box("stsd").from() + 12).equals("mp4a");
        DomainException.require(aac, "curriculum_sound_unknown");
        int samples = find();
        double seconds = seconds(samples);
        for (var box : data) {
            for (int at = heard.nextClearBit(box.from()); at < box.to(); at = heard.nextClearBit(at + 1)) {
                bytes.put(at, (byte) 0);
            }
        }
        forgetTimes();
        // Which program wrote it: behind its version and the word for sound.
        erase(box("hdlr").from() + 12, box("hdlr").to());
        return new Heard(bytes.array(), seconds);
    }

    private void read(int from, int to) {
        for (int at = from; at < to; ) {
            long length = bytes.getInt(at) & 0xffff_ffffL;
            int header = HEADER;
            if (length == 0) {
                // The last one, to the end.
                length = to - at;
            } else if (length == 1) {
                length = bytes.getLong(at + HEADER);
                header = LONG_HEADER;
            }
            Sounds.require(header <= length && length <= to - at);
            var box = new Box(at + header, at + (int) length);
            read(at + 4, word(at + 4), box);
            at = box.to();
        }
    }

    /** A second track is a film, or another thing that is not heard; that each comes once keeps boxes in boxes few. */
    private void read(int named, String type, Box box) {
        if (type.equals(DATA)) {
            data.add(box);
        } else if (CONTAINERS.contains(type) || KEPT.contains(type)) {
            DomainException.require(boxes.put(type, box) == null, "curriculum_sound_unknown");
            if (CONTAINERS.contains(type)) {
                read(box.from(), box.to());
            }
        } else {
            bytes.put(named, FREE);
            erase(box.from(), box.to());
        }
    }

    /** Finds the bytes of the samples, chunk by chunk, and returns how many samples there are. */
    private int find() {
        boolean wide = boxes.containsKey("co64");
        var offsets = box(wide ? "co64" : "stco");
        int chunks = value(offsets, 4);
        var sizes = box("stsz");
        int samples = value(sizes, 8);
        Sounds.require(samples > 0 && samples <= bytes.capacity());
        var runs = box("stsc");
        int sample = 0;
        int chunk = 1;
        for (int run = 0; run < value(runs, 4); run++) {
            int at = 8 + 12 * run;
            int next = run + 1 < value(runs, 4) ? value(runs, at + 12) : chunks + 1;
            Sounds.require(value(runs, at) == chunk);
            for (; chunk < next; chunk++) {
                long length = 0;
                for (int left = value(runs, at + 4); left > 0; left--) {
                    Sounds.require(sample < samples);
                    length += value(sizes, 4) == 0 ? value(sizes, 12 + 4 * sample) : value(sizes, 4);
                    sample++;
                }
                mark(wide ? wideValue(offsets, chunk) : value(offsets, 4 + 4 * chunk), length);
            }
        }
        Sounds.require(sample == samples);
        return samples;
    }

    private void mark(long from, long length) {
        Sounds.require(data.stream().anyMatch(box -> box.from() <= from && from + length <= box.to()));
        heard.set((int) from, (int) (from + length));
    }

    private double seconds(int samples) {
        var durations = box("stts");
        long units = 0;
        int counted = 0;
        for (int at = 8; at < 8 + 8L * value(durations, 4); at += 8) {
            counted += value(durations, at);
            Sounds.require(0 <= counted && counted <= samples);
            units += (long) value(durations, at) * value(durations, at + 4);
        }
        var header = box("mdhd");
        int unitsPerSecond = value(header, isLong(header) ? 20 : 12);
        Sounds.require(counted == samples && unitsPerSecond > 0);
        return (double) units / unitsPerSecond;
    }

    private void forgetTimes() {
        for (var type : List.of("mvhd", "tkhd", "mdhd")) {
            int from = box(type).from() + 4;
            erase(from, from + (isLong(box(type)) ? 16 : 8));
        }
    }

    /** Returns whether times and lengths in a header have eight bytes. */
    private boolean isLong(Box box) {
        return bytes.get(box.from()) == 1;
    }

    private Box box(String type) {
        var box = boxes.get(type);
        Sounds.require(box != null);
        return box;
    }

    /** Returns the number of four bytes that stands at a place of a box. */
    private int value(Box box, int at) {
        Sounds.require(0 <= at && at <= box.to() - box.from() - Integer.BYTES);
        int value = bytes.getInt(box.from() + at);
        Sounds.require(value >= 0);
        return value;
    }

    private long wideValue(Box box, int chunk) {
        int at = 8 * chunk;
        Sounds.require(0 <= at && at <= box.to() - box.from() - Long.BYTES);
        long value = bytes.getLong(box.from() + at);
        Sounds.require(0 <= value && value <= bytes.capacity());
        return value;
    }

    private String word(int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private void erase(int from, int to) {
        for (int at = from; at < to; at++) {
            bytes.put(at, (byte) 0);
        }
    }
}
