package ba.sigurno.ejb.competition.answer;

import ba.sigurno.persistence.competition.answer.AnswerTable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Takes answers from any number of threads and has them written, many by one commit. */
@ApplicationScoped
public class AnswerQueue {

    /** Answers that may wait at most; beyond that the server answers that it is busy. */
    static final int MAX_WAITING = 8192;

    /** While one waits for its commit, another gathers. */
    private static final int WRITERS = 2;

    /**
     * Connections that commit each statement, and return the number of rows inserted. They are no request's
     * ({@code nontransactionalconnections}), or the server would take them back when the one ends that opened them.
     */
    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    private GroupCommit<PendingAnswer> answers;

    @PostConstruct
    void open() {
        var writers =
                Stream.generate(() -> new AnswerWriter(database)).limit(WRITERS).toList();
        answers = new GroupCommit<>(MAX_WAITING, AnswerTable.MAX_AT_ONCE, writers);
    }

    @PreDestroy
    void close() {
        answers.close();
    }

    /** Queues an answer, and may write some on this thread; returns false when too many wait already. */
    public boolean take(PendingAnswer submission) {
        return answers.take(submission);
    }
}
