package ba.sigurno.web.competition.answer;

import ba.sigurno.ejb.competition.answer.PendingAnswer;
import ba.sigurno.web.competition.entry.Refusal;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A request that is answered when its answer is on disk, or after a while in any case. */
final class AsyncAnswer extends PendingAnswer implements AsyncListener {

    private static final Logger LOG = Logger.getLogger(AsyncAnswer.class.getName());
    private static final byte[] CONFIRMED = "{\"confirmed\":true}".getBytes(StandardCharsets.US_ASCII);

    private final AsyncContext async;
    private final AnswerMeter meter;
    private final long begun = System.nanoTime();
    private final AtomicBoolean answered = new AtomicBoolean();

    AsyncAnswer(long entryId, int item, String response, long arrivedAt, AsyncContext async, AnswerMeter meter) {
        super(entryId, item, response, arrivedAt);
        this.async = async;
        this.meter = meter;
        async.addListener(this);
    }

    @Override
    protected void told(Outcome outcome) {
        switch (outcome) {
            case CONFIRMED -> answer(null);
            case ANSWERED_BEFORE -> answer(Refusal.ANSWERED_BEFORE);
            default -> busy();
        }
    }

    /** Answers 503, so that the client sends it again. */
    void busy() {
        answer(Refusal.BUSY);
    }

    /** Answers once only, for the writer and the time-out may meet. */
    private void answer(Refusal refusal) {
        if (!answered.compareAndSet(false, true)) {
            return;
        }
        meter.count(refusal, begun);
        try {
            if (refusal == null) {
                confirm((HttpServletResponse) async.getResponse());
            } else {
                refusal.send((HttpServletRequest) async.getRequest(), (HttpServletResponse) async.getResponse());
            }
        } catch (IOException e) {
            // The child's connection broke; the answer is stored all the same, and sending it again is harmless.
            LOG.log(Level.FINE, "not told", e);
        } finally {
            async.complete();
        }
    }

    private static void confirm(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(CONFIRMED.length);
        response.getOutputStream().write(CONFIRMED);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        busy();
    }

    @Override
    public void onError(AsyncEvent event) {
        busy();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // There is nothing to release.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It is started only once.
    }
}
