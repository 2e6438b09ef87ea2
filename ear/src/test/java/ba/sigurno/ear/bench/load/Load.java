package ba.sigurno.ear.bench.load;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/**
 * Sends visitors on their journeys.
 *
 * @param port of the server on this machine
 * @param connections how many are open at once
 * @param perSecond how many visitors set out each second, whether or not those before have come back (an open load, whose
 *     waiting counts); 0 for as many as come back (a closed load)
 * @param duration how long visitors set out; who is on the way then comes back
 */
public record Load(int port, int connections, double perSecond, Duration duration) {

    private static final long TIMEOUT_NANOS = Duration.ofMinutes(2).toNanos();

    /** Runs it; the supplier is asked for each visitor's journey, and gives null when there are no more. */
    public Result run(Supplier<Journey> journeys) throws IOException {
        try (var selector = Selector.open()) {
            return new Run(selector, journeys).go();
        }
    }

    /** One run of it. */
    private final class Run {

        private final Selector selector;
        private final Supplier<Journey> journeys;
        private final Result result = new Result();
        private final Queue<Visitor> idle = new ArrayDeque<>();
        private final long begin = System.nanoTime();
        private final long end = begin + duration.toNanos();
        private long started;
        private int away;
        private boolean more = true;

        Run(Selector selector, Supplier<Journey> journeys) {
            this.selector = selector;
            this.journeys = journeys;
        }

        Result go() throws IOException {
            for (int count = 0; count < connections; count++) {
                idle.add(connect());
            }
            while (more || away > 0) {
                startDue();
                select();
                if (System.nanoTime() > end + TIMEOUT_NANOS) {
                    throw new IOException(away + " visitors never came back");
                }
            }
            result.lasted(System.nanoTime() - begin);
            for (var key : selector.keys()) {
                key.channel().close();
            }
            return result;
        }

        private Visitor connect() throws IOException {
            var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            var visitor = new Visitor(channel);
            channel.register(selector, SelectionKey.OP_READ, visitor);
            return visitor;
        }

        private void startDue() throws IOException {
            long now = System.nanoTime();
            while (more && !idle.isEmpty()) {
                long due = perSecond == 0 ? now : begin + (long) (started * 1e9 / perSecond);
                if (now >= end || due >= end) {
                    more = false;
                    return;
                }
                if (due > now) {
                    return;
                }
                var journey = journeys.get();
                if (journey == null) {
                    more = false;
                    return;
                }
                started++;
                away++;
                var visitor = idle.remove();
                try {
                    visitor.start(journey, due);
                } catch (IOException e) {
                    replace(visitor);
                }
            }
            more = more && now < end;
        }

        private void select() throws IOException {
            selector.select(key -> answer((Visitor) key.attachment()), 1);
        }

        private void answer(Visitor visitor) {
            try {
                if (visitor.read()) {
                    visitor.goOn(result, System.nanoTime());
                    if (visitor.isIdle()) {
                        away--;
                        idle.add(visitor);
                        if (visitor.isLast()) {
                            replace(visitor);
                        }
                    }
                }
            } catch (IOException e) {
                replace(visitor);
            }
        }

        /** Goes on with another connection, whether the broken one was on the way or waited for its turn. */
        private void replace(Visitor broken) {
            if (broken.isIdle()) {
                idle.remove(broken);
            } else {
                broken.broke(result);
                away--;
            }
            try {
                broken.channel().close();
                idle.add(connect());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
