package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Request;
import ba.sigurno.ear.server.Installation;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the server itself needs for a request: an application beside ours of three servlets, without filters, sign-in, rules or
 * a database. One answers at once; two have to be told by another thread, which gathers for two milliseconds, as answers are:
 * one waits for that, the other lets its thread go.
 */
final class BareApplication {

    private static final byte[] ANSWER = "{\"confirmed\":true}".getBytes(StandardCharsets.US_ASCII);

    private BareApplication() {}

    /** Deploys it beside ours. */
    static void deploy(Installation installation, Path folder) {
        var archive = folder.resolve("bare.war");
        ShrinkWrap.create(WebArchive.class)
                .addClasses(BareApplication.class, Gatherer.class, AtOnce.class, Told.class, Waiting.class, Later.class)
                .as(ZipExporter.class)
                .exportTo(archive.toFile(), true);
        installation.payara().deploy(archive, "bare");
    }

    /** A request that is answered at once. */
    static Request atOnce() {
        return Request.get("at once", "/bare/at-once", "");
    }

    /** A request whose thread waits until another one tells it to answer. */
    static Request waiting() {
        return post("after waiting", "/bare/waiting");
    }

    /** A request that another thread answers. */
    static Request later() {
        return post("later", "/bare/later");
    }

    private static Request post(String kind, String path) {
        return Request.post(kind, path, "", "{\"item\":3,\"chosen\":[2]}");
    }

    private static void answer(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(ANSWER.length);
        response.getOutputStream().write(ANSWER);
    }

    /** Answers at once. */
    @WebServlet("/at-once")
    public static class AtOnce extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            answer(response);
        }
    }

    /** Does what it is given on its thread, many at once. */
    static final class Gatherer {

        private static final int MANY = 256;
        private static final int MOST = 8192;
        private static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(2);

        private final BlockingQueue<Runnable> given = new ArrayBlockingQueue<>(MOST);
        private final Thread thread = new Thread(this::doAll);

        Gatherer() {
            thread.setDaemon(true);
            thread.start();
        }

        void give(Runnable deed) {
            given.add(deed);
        }

        void stop() {
            thread.interrupt();
        }

        private void doAll() {
            var batch = new ArrayList<Runnable>();
            try {
                while (true) {
                    batch.add(given.take());
                    if (given.size() < MANY) {
                        LockSupport.parkNanos(GATHERING);
                    }
                    given.drainTo(batch, MANY - 1);
                    batch.forEach(Runnable::run);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Has a thread that tells its requests to answer. */
    private abstract static class Told extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient Gatherer gatherer = new Gatherer();

        /** Reads what comes, and has a deed done by the other thread. */
        final void give(HttpServletRequest request, Runnable deed) throws IOException {
            request.getInputStream().readNBytes(Gatherer.MANY);
            gatherer.give(deed);
        }

        @Override
        public void destroy() {
            gatherer.stop();
        }
    }

    /** Waits to be told. */
    @WebServlet("/waiting")
    public static class Waiting extends Told {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var told = new CompletableFuture<Void>();
            give(request, () -> told.complete(null));
            told.join();
            answer(response);
        }
    }

    /** Answers from the other thread. */
    @WebServlet(urlPatterns = "/later", asyncSupported = true)
    public static class Later extends Told {

        private static final long serialVersionUID = 1L;
        private static final Logger LOG = Logger.getLogger(Later.class.getName());

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var async = request.startAsync(request, response);
            give(request, () -> complete(async));
        }

        private static void complete(AsyncContext async) {
            try {
                answer((HttpServletResponse) async.getResponse());
            } catch (IOException e) {
                LOG.log(Level.WARNING, "not answered", e);
            } finally {
                async.complete();
            }
        }
    }
}
