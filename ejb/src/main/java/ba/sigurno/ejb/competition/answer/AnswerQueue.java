package ba.sigurno.ejb.competition.answer;

import ba.sigurno.ejb.work.Batches;
import ba.sigurno.persistence.competition.answer.AnswerTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Takes answers from any number of threads and has them written in the order in which they came, many by one commit. */
@ApplicationScoped
public class AnswerQueue {

    /** Answers that may wait at most; beyond that the server answers that it is busy. */
    static final int MAX_WAITING = 8192;

    private static final int WRITERS = 2;

    private volatile Batches<PendingAnswer> batches;

    /** Queues an answer; returns false when too many wait already. */
    public boolean take(PendingAnswer submission) {
        var open = batches;
        return open != null && open.take(submission);
    }

    /** Opens the queue and returns the tasks of its writer threads, which run until it is closed. */
    List<Runnable> open(DataSource database) {
        var opened = new Batches<PendingAnswer>(MAX_WAITING, AnswerTable.MAX_AT_ONCE);
        batches = opened;
        var writers = new ArrayList<Runnable>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.add(() -> write(opened, database));
        }
        return writers;
    }

    /** Takes no more answers; those that wait are still written. */
    void close() {
        batches.close();
    }

    private static void write(Batches<PendingAnswer> answers, DataSource database) {
        try (var writer = new AnswerWriter(database)) {
            answers.writeBy(writer::write);
        }
    }
}
