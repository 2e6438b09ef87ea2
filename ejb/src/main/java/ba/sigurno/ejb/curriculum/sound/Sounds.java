package ba.sigurno.ejb.curriculum.sound;

import ba.sigurno.persistence.i18n.DomainException;
import java.time.Duration;

/**
 * Makes recordings of the bytes of strangers: MP3, and AAC in MP4 (M4A), which every browser plays. The declared type and
 * the name are ignored; the first bytes decide.
 */
public final class Sounds {

    /** The biggest recording, in bytes: three minutes at 128 kbit/s. */
    public static final int MAX_BYTES = 3 << 20;

    /** The longest recording. */
    public static final Duration MAX_DURATION = Duration.ofMinutes(3);

    static final String MPEG = "audio/mpeg";
    static final String MP4 = "audio/mp4";

    /**
     * What is left of a file when nothing is kept but what is heard.
     *
     * @param bytes its content
     * @param seconds how long it plays, as its frames say
     */
    record Heard(byte[] bytes, double seconds) {}

    private Sounds() {}

    /**
     * Returns a recording without metadata of its maker: tags, covers, times and comments are cut out. What is heard stays
     * as it is, byte for byte, and a clean recording the same file.
     *
     * @throws DomainException when it is none that every browser plays, is broken or cut off, or is over {@link #MAX_BYTES}
     *     or {@link #MAX_DURATION}
     */
    public static SoundFile of(byte[] bytes) {
        DomainException.require(bytes.length <= MAX_BYTES, "curriculum_sound_too_big", MAX_BYTES >> 20);
        boolean mp4 = Mp4Sound.begins(bytes);
        DomainException.require(mp4 || Mp3Sound.begins(bytes), "curriculum_sound_unknown");
        var heard = heard(bytes, mp4);
        DomainException.require(
                heard.seconds() <= MAX_DURATION.toSeconds(), "curriculum_sound_too_long", MAX_DURATION.toMinutes());
        return SoundFile.of(mp4 ? MP4 : MPEG, heard.bytes());
    }

    private static Heard heard(byte[] bytes, boolean mp4) {
        try {
            return mp4 ? Mp4Sound.cut(bytes) : Mp3Sound.cut(bytes);
        } catch (IndexOutOfBoundsException brokenOff) {
            throw new DomainException("curriculum_sound_broken");
        }
    }

    /** Throws when a file contradicts itself. */
    static void require(boolean sound) {
        DomainException.require(sound, "curriculum_sound_broken");
    }
}
