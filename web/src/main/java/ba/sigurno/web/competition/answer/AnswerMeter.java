package ba.sigurno.web.competition.answer;

import ba.sigurno.ejb.meter.Meter;
import ba.sigurno.web.competition.entry.Refusal;
import ba.sigurno.web.meter.RequestDurations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;

/** Counts answers by what became of them, and how long that took. */
@ApplicationScoped
class AnswerMeter {

    @Inject
    private RequestDurations durations;

    /**
     * Counts an answer.
     *
     * @param refusal why it was refused; null when it was accepted
     * @param begun when it came, in nanoseconds of the system
     */
    void count(Refusal refusal, long begun) {
        meter(refusal).count();
        durations.record(
                AnswerServlet.PATH,
                refusal == null ? HttpServletResponse.SC_OK : refusal.status(),
                System.nanoTime() - begun);
    }

    private static Meter meter(Refusal refusal) {
        if (refusal == null) {
            return Meter.ANSWER_ACCEPTED;
        }
        return refusal == Refusal.BUSY ? Meter.ANSWER_DEFERRED : Meter.ANSWER_REFUSED;
    }
}
