package ba.sigurno.ejb.file;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A connection on which all together may take so long and no longer: sockets of Unix have no such time of their own. */
final class TimedChannel implements AutoCloseable {

    private final SocketChannel channel;
    private final Selector selector;
    private final long deadline;

    TimedChannel(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        this.selector = Selector.open();
        this.deadline = System.nanoTime() + patience.toNanos();
        channel.configureBlocking(false).register(selector, 0);
    }

    /** Writes all of it. */
    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Reads to the end, these bytes at most. */
    ByteBuffer read(int most) throws IOException {
        var bytes = ByteBuffer.allocate(most);
        int read = channel.read(bytes);
        while (read >= 0 && bytes.hasRemaining()) {
            if (read == 0) {
                await(SelectionKey.OP_READ);
            }
            read = channel.read(bytes);
        }
        return bytes.flip();
    }

    private void await(int operation) throws IOException {
        long left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        channel.keyFor(selector).interestOps(operation);
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException();
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
