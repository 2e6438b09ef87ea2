package ba.sigurno.ejb.work;

import java.util.function.IntConsumer;

/** Some work for which nobody's page should wait. It keeps all of its result, in one transaction, or nothing. */
@FunctionalInterface
public interface LongWork {

    /**
     * Does it.
     *
     * @param progress is told from time to time how much is done
     */
    void run(IntConsumer progress);
}
