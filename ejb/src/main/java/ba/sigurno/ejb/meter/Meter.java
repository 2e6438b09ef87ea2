package ba.sigurno.ejb.meter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** What a server counts since its start. Each thing that is counted stands here, so that no label can name anybody. */
public enum Meter {
    ANSWER_ACCEPTED(Words.ANSWERS, Words.ANSWERS_HELP, Map.of(Words.OUTCOME, "accepted")),
    ANSWER_REFUSED(Words.ANSWERS, Words.ANSWERS_HELP, Map.of(Words.OUTCOME, "refused")),
    /** Refused since too many came at once, or the database does not answer; the device sends it again. */
    ANSWER_DEFERRED(Words.ANSWERS, Words.ANSWERS_HELP, Map.of(Words.OUTCOME, "deferred")),
    STAFF_SIGNED_IN(Words.SIGN_INS, Words.SIGN_INS_HELP, Map.of(Words.WHO, "staff", Words.OUTCOME, "accepted")),
    STAFF_REFUSED(Words.SIGN_INS, Words.SIGN_INS_HELP, Map.of(Words.WHO, "staff", Words.OUTCOME, "refused")),
    PUPIL_SIGNED_IN(Words.SIGN_INS, Words.SIGN_INS_HELP, Map.of(Words.WHO, "pupil", Words.OUTCOME, "accepted")),
    PUPIL_REFUSED(Words.SIGN_INS, Words.SIGN_INS_HELP, Map.of(Words.WHO, "pupil", Words.OUTCOME, "refused")),
    MAIL_SENT(Words.MAILS, Words.MAILS_HELP, Map.of(Words.OUTCOME, "sent")),
    /** Not taken by the mail server; it is tried again. */
    MAIL_FAILED(Words.MAILS, Words.MAILS_HELP, Map.of(Words.OUTCOME, "failed")),
    INCIDENT("sigurno_incidents_total", "Unforeseen failures, whose readers saw an incident number.", Map.of());

    private final String metric;
    private final String help;
    private final Map<String, String> labels;
    private final LongAdder count = new LongAdder();

    Meter(String metric, String help, Map<String, String> labels) {
        this.metric = metric;
        this.help = help;
        this.labels = labels;
    }

    /** Counts one. */
    public void count() {
        count.increment();
    }

    /** Returns all that was counted. */
    public static List<Metric> metrics() {
        var metrics = new LinkedHashMap<String, Metric>();
        for (var meter : values()) {
            var counted = new Metric(
                    meter.metric, meter.help, MetricType.COUNTER, List.of(new Sample(meter.labels, meter.count.sum())));
            metrics.merge(
                    meter.metric,
                    counted,
                    (one, other) -> new Metric(
                            one.name(),
                            one.help(),
                            one.type(),
                            Stream.concat(one.samples().stream(), other.samples().stream())
                                    .toList()));
        }
        return List.copyOf(metrics.values());
    }

    /** The words of several meters. */
    private static final class Words {

        static final String OUTCOME = "outcome";
        static final String WHO = "who";
        static final String ANSWERS = "sigurno_answers_total";
        static final String ANSWERS_HELP = "Answers to questions of the competition.";
        static final String SIGN_INS = "sigurno_sign_ins_total";
        static final String SIGN_INS_HELP = "Sign-ins by password or by codes, before a second step.";
        static final String MAILS = "sigurno_mails_total";
        static final String MAILS_HELP = "E-mails given to the mail server.";

        private Words() {}
    }
}
