package ba.sigurno.ejb.work;

import java.util.function.IntConsumer;

/** Some long work that changes nothing: what it finds is kept with it, for as long as it is remembered. */
@FunctionalInterface
public interface LongInquiry {

    /**
     * Does it, and returns what it found, in at most a million characters.
     *
     * @param progress is told from time to time how much is done
     */
    String run(IntConsumer progress);
}
