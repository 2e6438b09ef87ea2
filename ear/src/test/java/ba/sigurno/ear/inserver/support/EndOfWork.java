package ba.sigurno.ear.inserver.support;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.Wait;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Waits for the end of long work. */
@ApplicationScoped
public class EndOfWork {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Inject
    private Works works;

    /** How it ended. */
    public WorkProgress of(String kind, String subject) {
        assertThat(Wait.until(TIMEOUT, () -> works.find(kind, subject).stream().noneMatch(WorkProgress::running)))
                .as(kind)
                .isTrue();
        return works.find(kind, subject).orElseThrow();
    }
}
