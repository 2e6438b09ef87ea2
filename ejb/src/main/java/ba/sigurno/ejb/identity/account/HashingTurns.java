package ba.sigurno.ejb.identity.account;

import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Bounds how many passwords are hashed at once, to half of the processors: a staff room that signs in at the same minute
 * must not take the machine from the children. The others wait, first come, first served.
 */
@ApplicationScoped
public class HashingTurns {

    private final Semaphore turns;
    private final Duration patience;

    /** Uses half of the processors, and lets nobody wait for more than ten seconds. */
    public HashingTurns() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), Duration.ofSeconds(10));
    }

    HashingTurns(int turns, Duration patience) {
        this.turns = new Semaphore(turns, true);
        this.patience = patience;
    }

    /**
     * Runs what hashes, when it is its turn. What it reads of the database it reads then: who waits holds no connection.
     *
     * @throws DomainException when too many others are waiting
     */
    public <T> T take(Supplier<T> hashing) {
        DomainException.require(isMyTurn(), "app_error_busy");
        try {
            return hashing.get();
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
