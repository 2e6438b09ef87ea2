package ba.sigurno.ejb.operations.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Finds out within a few seconds whether the database answers; those who ask it a question wait for much longer. */
@ApplicationScoped
public class DatabaseProbe {

    /** In seconds; programs that watch wait for ten. */
    private static final int PATIENCE = 3;

    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @Resource
    private ManagedExecutorService threads;

    /** Returns whether it answers. */
    public boolean answers() {
        var answer = threads.submit(() -> {
            try (var connection = database.getConnection()) {
                return connection.isValid(PATIENCE);
            }
        });
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
