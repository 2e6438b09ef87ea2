package ba.sigurno.ejb.competition.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitTest {

    private static final int AT_ONCE = 8;
    private static final int WRITERS = 2;

    private final ConcurrentLinkedQueue<Integer> told = new ConcurrentLinkedQueue<>();
    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger writing = new AtomicInteger();
    private final AtomicInteger mostWriting = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch database = new CountDownLatch(1);

    @Test
    void whatOneThreadBringsIsWrittenBeforeItGoesOn() {
        database.countDown();
        assertThat(commit(100).take(1)).isTrue();
        assertThat(told).containsExactly(1);
    }

    @Test
    void whatManyThreadsBringAtOnceIsWrittenOnceAndNothingIsLeft() throws Exception {
        database.countDown();
        var commit = commit(10_000);
        var threads = Executors.newFixedThreadPool(16);
        var all = IntStream.range(0, 5_000).boxed().toList();
        all.forEach(item -> threads.execute(() -> commit.take(item)));
        awaitEnd(threads);
        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
        assertThat(batches).allMatch(batch -> batch.size() <= AT_ONCE).hasSizeLessThan(all.size());
        assertThat(mostWriting.get()).isLessThanOrEqualTo(WRITERS);
    }

    @Test
    void whileEveryWriterHangsOthersWaitInTheirOrderAndHoldNoThread() throws Exception {
        var commit = commit(AT_ONCE);
        var threads = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 1; writer <= WRITERS; writer++) {
            int brought = -writer;
            threads.execute(() -> commit.take(brought));
            begun.acquire();
        }
        var waiting = IntStream.range(0, AT_ONCE).boxed().toList();
        assertThat(waiting).allMatch(commit::take);
        assertThat(commit.take(AT_ONCE)).as("too much waits").isFalse();
        assertThat(told).isEmpty();
        database.countDown();
        awaitEnd(threads);
        assertThat(told).hasSize(WRITERS + AT_ONCE);
        assertThat(batches).contains(waiting);
    }

    @Test
    void whatWaitsWhenItClosesIsWritten() throws Exception {
        var commit = commit(100);
        var threads = Executors.newFixedThreadPool(WRITERS + 1);
        for (int writer = 1; writer <= WRITERS; writer++) {
            int brought = -writer;
            threads.execute(() -> commit.take(brought));
            begun.acquire();
        }
        var waiting = IntStream.range(0, 3 * AT_ONCE).boxed().toList();
        assertThat(waiting).allMatch(commit::take);
        threads.execute(commit::close);
        database.countDown();
        awaitEnd(threads);
        assertThat(told).hasSize(WRITERS + waiting.size()).containsAll(waiting);
        assertThat(closed).hasValue(WRITERS);
    }

    @Test
    void onceClosedItTakesNothing() {
        var commit = commit(100);
        commit.close();
        assertThat(commit.take(1)).isFalse();
        assertThat(closed).hasValue(WRITERS);
    }

    private GroupCommit<Integer> commit(int maxWaiting) {
        return new GroupCommit<>(
                maxWaiting, AT_ONCE, Stream.generate(Log::new).limit(WRITERS).toList());
    }

    private static void awaitEnd(ExecutorService threads) throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(50, TimeUnit.SECONDS)).isTrue();
    }

    private final class Log implements GroupCommit.Writer<Integer> {

        @Override
        public Runnable write(List<Integer> batch) {
            mostWriting.accumulateAndGet(writing.incrementAndGet(), Math::max);
            begun.release();
            try {
                database.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            batches.add(List.copyOf(batch));
            writing.decrementAndGet();
            return () -> told.addAll(batch);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
