package ba.sigurno.ear.support;

import java.nio.ByteBuffer;
import java.util.concurrent.ThreadLocalRandom;

/** Makes recordings of silence, as an editor's recorder does. */
public final class Recording {

    /** The bytes of a frame of 32 kbit/s at 44.1 kHz. */
    private static final int FRAME = 104;

    /** Where a silent frame holds what nobody hears. */
    private static final int ANCILLARY = 60;

    private static final int FRAMES = 40;

    private Recording() {}

    /** Returns an MP3 of a second that nobody else has. */
    public static byte[] mp3() {
        var bytes = ByteBuffer.allocate(FRAMES * FRAME);
        for (int frame = 0; frame < FRAMES; frame++) {
            bytes.putInt(frame * FRAME, 0xfffb1064);
        }
        bytes.putLong(ANCILLARY, ThreadLocalRandom.current().nextLong());
        return bytes.array();
    }
}
