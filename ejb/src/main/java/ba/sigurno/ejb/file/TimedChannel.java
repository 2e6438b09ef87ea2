package ba.sigurno.ejb.file;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
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

    /**
     * Opens it.
     *
     * @throws IOException when nobody listens there, or too many wait already
     */
    TimedChannel(UnixDomainSocketAddress address, Duration patience) throws IOException {
        this.deadline = System.nanoTime() + patience.toNanos();
        this.selector = Selector.open();
        this.channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.configureBlocking(false).register(selector, 0);
            // Where it blocks, it waits without end for a program that takes nobody any more.
            channel.connect(address);
        } catch (IOException e) {
            close();
            throw e;
        }
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
        channel.close();
    }
}
