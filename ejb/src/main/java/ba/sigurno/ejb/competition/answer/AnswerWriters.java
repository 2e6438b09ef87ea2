package ba.sigurno.ejb.competition.answer;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Opens the answer queue with the application, and closes it with it. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class AnswerWriters {

    private static final long TIMEOUT_MILLIS = 5_000;

    /** Connections that commit each statement, and return the number of rows inserted. */
    @Resource(lookup = "jdbc/sigurno-answers")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    private final List<Thread> writers = new ArrayList<>();

    @Inject
    private AnswerQueue desk;

    @PostConstruct
    void open() {
        desk.open(database).forEach(work -> writers.add(threads.newThread(work)));
        writers.forEach(Thread::start);
    }

    @PreDestroy
    void close() {
        desk.close();
        for (var writer : writers) {
            try {
                writer.join(TIMEOUT_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
