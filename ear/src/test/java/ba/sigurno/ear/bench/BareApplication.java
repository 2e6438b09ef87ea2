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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the server itself needs for a request: an application beside ours of two servlets, without filters, sign-in, rules or
 * a database. One answers at once, the other from another thread, which gathers for two milliseconds, as answers are.
 */
final class BareApplication {

    private static final byte[] ANSWER = "{\"confirmed\":true}".getBytes(StandardCharsets.US_ASCII);

    private BareApplication() {}

    /** Deploys it beside ours. */
    static void deploy(Installation installation, Path folder) {
        var archive = folder.resolve("bare.war");
        ShrinkWrap.create(WebArchive.class)
                .addClasses(BareApplication.class, AtOnce.class, Later.class)
                .as(ZipExporter.class)
                .exportTo(archive.toFile(), true);
        installation.payara().deploy(archive, "bare");
    }

    /** A request that is answered at once. */
    static Request atOnce() {
        return Request.get("at once", "/bare/at-once", "");
    }

    /** A request that another thread answers. */
    static Request later() {
        return Request.post("later", "/bare/later", "", "{\"item\":3,\"chosen\":[2]}");
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

    /** Reads what comes, and answers from another thread. */
    @WebServlet(urlPatterns = "/later", asyncSupported = true)
    public static class Later extends HttpServlet {

        private static final long serialVersionUID = 1L;
        private static final Logger LOG = Logger.getLogger(Later.class.getName());
        private static final int MANY = 256;
        private static final int MOST = 8192;
        private static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(2);

        private final transient BlockingQueue<AsyncContext> waiting = new ArrayBlockingQueue<>(MOST);
        private transient Thread answering;

        @Override
        public void init() {
            answering = new Thread(this::answerAll);
            answering.setDaemon(true);
            answering.start();
        }

        @Override
        public void destroy() {
            answering.interrupt();
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readNBytes(MANY);
            waiting.add(request.startAsync(request, response));
        }

        private void answerAll() {
            var batch = new ArrayList<AsyncContext>();
            try {
                while (true) {
                    batch.add(waiting.take());
                    if (waiting.size() < MANY) {
                        LockSupport.parkNanos(GATHERING);
                    }
                    waiting.drainTo(batch, MANY - 1);
                    for (var each : batch) {
                        answer((HttpServletResponse) each.getResponse());
                        each.complete();
                    }
                    batch.clear();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "not answered", e);
            }
        }
    }
}
