package ba.sigurno.web.operations.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.meter.Histogram;
import ba.sigurno.ejb.meter.Metric;
import ba.sigurno.ejb.meter.MetricType;
import ba.sigurno.ejb.meter.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTextTest {

    private static final Map<String, String> NONE = Map.of();

    private final MetricsText text = new MetricsText();

    @Test
    void aMetricSaysWhatItIsAndItsNumbers() {
        text.add(Metric.gauge(
                "mails",
                "E-mails that wait.",
                List.of(new Sample(Map.of("status", "waiting", "of", "us"), 2), new Sample(NONE, 0.25))));
        assertThat(text).hasToString("""
                # HELP mails E-mails that wait.
                # TYPE mails gauge
                mails{of="us",status="waiting"} 2
                mails 0.25
                """);
    }

    @Test
    void whatIsInALabelCannotEndIt() {
        text.add(Metric.gauge("one", "One.", List.of(new Sample(Map.of("name", "a\"b\\c\nd"), 1))));
        assertThat(text.toString()).endsWith("one{name=\"a\\\"b\\\\c\\nd\"} 1\n");
    }

    @Test
    void aMetricWithoutNumbersIsLeftOut() {
        text.add(Metric.gauge("none", "None.", List.of()));
        assertThat(text).hasToString("");
    }

    @Test
    void eachBucketHoldsWhatDidNotLastLonger() {
        var histogram = new Histogram();
        histogram.record(4_000_000);
        histogram.record(60_000_000);
        histogram.record(60_000_000_000L);
        text.add(new Metric("took", "How long.", MetricType.HISTOGRAM, histogram.samples(Map.of("route", "/"))));
        assertThat(text.toString())
                .contains(
                        "took_bucket{le=\"0.005\",route=\"/\"} 1\n",
                        "took_bucket{le=\"0.05\",route=\"/\"} 1\n",
                        "took_bucket{le=\"0.1\",route=\"/\"} 2\n",
                        "took_bucket{le=\"10.0\",route=\"/\"} 2\n",
                        "took_bucket{le=\"+Inf\",route=\"/\"} 3\n",
                        "took_sum{route=\"/\"} 60.064\n",
                        "took_count{route=\"/\"} 3\n");
    }
}
