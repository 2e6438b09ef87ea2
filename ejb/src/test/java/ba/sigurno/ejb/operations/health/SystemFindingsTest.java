package ba.sigurno.ejb.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is slow holds up neither the others nor those who ask. */
class SystemFindingsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final HealthFinding WELL = HealthFinding.ok(HealthCheck.DISK, "operations_health_disk", 12);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void thoseThatAskOthersAreAskedAtOnceAndWhileTheDatabaseIs() {
        var meeting = new CyclicBarrier(3);
        var found = SystemFindings.all(
                List.of(new Other(() -> meet(meeting)), new Other(() -> meet(meeting))),
                () -> meet(meeting).isEmpty(),
                threads,
                LONG);
        assertThat(found).filteredOn(WELL::equals).hasSize(2);
    }

    @Test
    void oneThatNeverAnswersIsNotWaitedFor() {
        var never = new CountDownLatch(1);
        var found = SystemFindings.all(
                List.of(
                        new Other(() -> {
                            await(never);
                            return List.of(WELL);
                        }),
                        () -> List.of(WELL)),
                () -> true,
                threads,
                Duration.ofMillis(1));
        assertThat(found).hasSize(2).last().isEqualTo(WELL);
        assertThat(found.get(0).check()).isEqualTo(HealthCheck.UNKNOWN);
        assertThat(found.get(0).status()).isEqualTo(HealthStatus.CRITICAL);
        assertThat(found.get(0).arguments()).containsExactly("Other, TimeoutException");
    }

    @Test
    void oneThatFailsIsSaidBesideTheOthers() {
        var found = SystemFindings.all(
                List.of(
                        new Other(() -> {
                            throw new IllegalArgumentException();
                        }),
                        new Other(() -> List.of(WELL))),
                () -> true,
                threads,
                LONG);
        assertThat(found).hasSize(2).last().isEqualTo(WELL);
        assertThat(found.get(0).arguments()).containsExactly("Other, IllegalArgumentException");
    }

    @Test
    void whileTheDatabaseIsAwayOnlyThoseLookThatDoNotAskIt() {
        HealthSource ofDatabase = () -> {
            throw new AssertionError();
        };
        var found = SystemFindings.all(List.of(ofDatabase, new Other(() -> List.of(WELL))), () -> false, threads, LONG);
        assertThat(found)
                .containsExactly(HealthFinding.critical(HealthCheck.DATABASE, "operations_health_database_away"), WELL);
    }

    /** A part that asks others than the database. */
    private record Other(HealthSource looks) implements HealthSource {

        @Override
        public List<HealthFinding> look() {
            return looks.look();
        }

        @Override
        public boolean asksDatabase() {
            return false;
        }
    }

    private static List<HealthFinding> meet(CyclicBarrier meeting) {
        try {
            meeting.await(1, TimeUnit.MINUTES);
            return List.of(WELL);
        } catch (BrokenBarrierException | InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
