package ba.sigurno.ear.inserver.job;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.job.JobLeases;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of several servers one has each run of a job, another one goes on when it dies, and how the last run ended is known. */
@ExtendWith(ArquillianExtension.class)
class JobLeasesIT {

    private static final Duration TWO_RUNS = Duration.ofMinutes(2);
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    private final String job = "Test." + PublicId.random();

    @Inject
    private JobLeases leases;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @BeforeEach
    void prepare() {
        leases.prepare(job);
    }

    @Test
    void ofServersWhoseTimersFireAtOnceOneHasTheRun() throws Exception {
        var outcomes =
                concurrently.twice(concurrently.staff(Demo.ADMIN), () -> leases.begin(job, PublicId.random(), null));
        assertThat(outcomes)
                .extracting(Concurrently.Outcome::value)
                .filteredOn(begun -> !begun.equals(Optional.empty()))
                .hasSize(1);
    }

    @Test
    void aServerThatFiresABitLaterDoesNotRunItAgain() {
        leases.done(job, FIRST, begin(FIRST).orElseThrow());
        assertThat(begin(SECOND)).isEmpty();
    }

    @Test
    void whoeverIsThereFirstHasTheNextRun() throws Exception {
        leases.done(job, FIRST, begin(FIRST).orElseThrow());
        passMinutes(1);
        assertThat(begin(SECOND)).isPresent();
    }

    @Test
    void aRunThatGoesOnIsLeftToItsServerUntilTheTimerFiresNext() throws Exception {
        var next = Instant.now().plus(Duration.ofHours(1));
        assertThat(leases.begin(job, FIRST, next)).isPresent();
        passMinutes(59);
        assertThat(begin(SECOND)).isEmpty();
        passMinutes(2);
        assertThat(begin(SECOND)).isPresent();
    }

    /** Each server compares what it calls now: one that is ahead has the run early, and the other has nothing to do at its own time. */
    @Test
    void aServerWhoseClockIsAheadHasTheRunAndTheOthersDoNotRepeatIt() throws Exception {
        leases.done(job, FIRST, begin(FIRST).orElseThrow());
        passMinutes(-3);
        assertThat(begin(SECOND)).isEmpty();
    }

    @Test
    void aRunOfTheFarFutureWasBegunByAWrongClockAndHoldsNobodyUp() throws Exception {
        begin(FIRST).orElseThrow();
        passMinutes(-61);
        var own = begin(SECOND);
        assertThat(own).isPresent();
        leases.done(job, SECOND, own.get());
        assertThat(count("done_at IS NOT NULL AND server = '" + SECOND + "'")).isEqualTo(1);
    }

    @Test
    void aServerThatWasTakenForDeadDoesNotEndTheRunOfTheOther() throws Exception {
        var dead = begin(FIRST).orElseThrow();
        passMinutes(11);
        begin(SECOND).orElseThrow();
        leases.done(job, FIRST, dead);
        assertThat(count("ended_at IS NULL")).isEqualTo(1);
    }

    @Test
    void failuresAreCountedUntilItIsDoneAgainAndTellNothingOfAnybody() throws Exception {
        for (int run = 1; run <= 2; run++) {
            leases.failed(job, FIRST, begin(FIRST).orElseThrow(), IllegalStateException.class);
            assertThat(count("failures = " + run + " AND problem = 'java.lang.IllegalStateException'"))
                    .isEqualTo(1);
            passMinutes(1);
        }
        leases.done(job, FIRST, begin(FIRST).orElseThrow());
        assertThat(count("failures = 0 AND problem IS NULL AND done_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void theTimersOfThisServerRunByLease() {
        assertThat(Wait.until(
                        TWO_RUNS,
                        () -> rows.count("SELECT COUNT(*) FROM job_run WHERE name = 'RoleEnds.everyMinute'"
                                        + " AND done_at IS NOT NULL AND next_at > begun_at AND server <> ''")
                                == 1))
                .isTrue();
    }

    private Optional<Instant> begin(String server) {
        return leases.begin(job, server, null);
    }

    private long count(String condition) {
        return rows.count("SELECT COUNT(*) FROM job_run WHERE name = ? AND " + condition, job);
    }

    /** Lets the time of the row pass, as the clock of the server does not. */
    private void passMinutes(int minutes) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE job_run SET begun_at = begun_at - INTERVAL ? MINUTE,"
                        + " ended_at = ended_at - INTERVAL ? MINUTE, leased_until = leased_until - INTERVAL ? MINUTE"
                        + " WHERE name = ?")
                .setParameter(1, minutes)
                .setParameter(2, minutes)
                .setParameter(3, minutes)
                .setParameter(4, job)
                .executeUpdate());
    }
}
