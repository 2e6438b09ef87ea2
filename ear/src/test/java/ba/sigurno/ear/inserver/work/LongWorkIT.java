package ba.sigurno.ear.inserver.work;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.EndOfWork;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ejb.work.LongWork;
import ba.sigurno.ejb.work.WorkProgress;
import ba.sigurno.ejb.work.Works;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long work is begun once, can be watched, and ends with a reason when it fails. */
@ExtendWith(ArquillianExtension.class)
class LongWorkIT {

    private static final String KIND = "test_work";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final String subject = PublicId.random();

    @Inject
    private Works works;

    @Inject
    private EndOfWork end;

    @Inject
    private Rows rows;

    @Test
    void whoeverAsksAgainMeanwhileBeginsNothingAndSeesHowFarItIs() {
        var goOn = new CountDownLatch(1);
        var begun = new AtomicInteger();
        LongWork work = progress -> {
            begun.incrementAndGet();
            progress.accept(7);
            await(goOn);
        };
        works.start(KIND, subject, 10, work);
        waitFor(progress -> progress.done() == 7);
        works.start(KIND, subject, 10, work);
        assertThat(find()).matches(WorkProgress::running).matches(progress -> progress.total() == 10);
        goOn.countDown();
        assertThat(end.of(KIND, subject).problemKey()).isNull();
        assertThat(begun).hasValue(1);

        works.start(KIND, subject, 10, work);
        end.of(KIND, subject);
        assertThat(begun).hasValue(2);
    }

    @Test
    void aRuleThatForbidsTheEndIsTold() {
        works.start(KIND, subject, 0, progress -> {
            throw new DomainException("competition_rule_edition_changed", "a", 1);
        });
        var failed = end.of(KIND, subject);
        assertThat(failed.problemKey()).isEqualTo("competition_rule_edition_changed");
        assertThat(failed.problemArguments()).isEqualTo(List.of("a", "1"));
        works.start(KIND, subject, 0, progress -> {});
        assertThat(end.of(KIND, subject).problemKey()).isNull();
    }

    @Test
    void whatAServerLeftBehindIsBegunAnewAndCannotEndForTheOther() throws Exception {
        var died = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        works.start(KIND, subject, 10, progress -> await(died));
        rows.write(em -> em.createNativeQuery("UPDATE work SET progress_at = UTC_TIMESTAMP(6) - INTERVAL 4 MINUTE"
                        + " WHERE kind = ? AND subject = ?")
                .setParameter(1, KIND)
                .setParameter(2, subject)
                .executeUpdate());
        assertThat(find()).matches(WorkProgress::interrupted);

        works.start(KIND, subject, 10, progress -> {
            await(goOn);
            progress.accept(10);
        });
        died.countDown();
        assertThat(find()).matches(WorkProgress::running);
        goOn.countDown();
        assertThat(end.of(KIND, subject).done()).isEqualTo(10);
    }

    private void waitFor(Predicate<WorkProgress> what) {
        assertThat(Wait.until(
                        TIMEOUT, () -> works.find(KIND, subject).filter(what).isPresent()))
                .isTrue();
    }

    private WorkProgress find() {
        return works.find(KIND, subject).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(TIMEOUT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
