package ba.sigurno.ear.journey.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Metrics as a Prometheus reads them: what is not in their form is a fault. */
final class MetricsPage {

    private static final Pattern HELP = Pattern.compile("# HELP ([a-z_]+) \\S.*");
    private static final Pattern TYPE = Pattern.compile("# TYPE ([a-z_]+) (counter|gauge|histogram)");
    private static final Pattern SAMPLE = Pattern.compile(
            "([a-z_]+)(\\{[a-z]+=\"(?:[^\"\\\\]|\\\\.)*\"(?:,[a-z]+=\"(?:[^\"\\\\]|\\\\.)*\")*})? (-?[0-9][0-9.E+-]*)");

    /** The numbers by name and labels. */
    private final Map<String, Double> samples = new HashMap<>();

    private final Map<String, String> types = new HashMap<>();
    private final Set<String> explained = new HashSet<>();

    static MetricsPage read(String text) {
        assertThat(text).endsWith("\n");
        var page = new MetricsPage();
        text.lines().forEach(page::readLine);
        return page;
    }

    private void readLine(String line) {
        var help = HELP.matcher(line);
        var type = TYPE.matcher(line);
        var sample = SAMPLE.matcher(line);
        if (help.matches()) {
            assertThat(explained.add(help.group(1))).as(line).isTrue();
        } else if (type.matches()) {
            assertThat(explained).as(line).contains(type.group(1));
            assertThat(types.put(type.group(1), type.group(2))).as(line).isNull();
        } else {
            assertThat(sample.matches()).as(line).isTrue();
            assertThat(family(sample.group(1))).as(line).isIn(types.keySet());
            var labels = sample.group(2) == null ? "" : sample.group(2);
            assertThat(samples.put(sample.group(1) + labels, Double.valueOf(sample.group(3))))
                    .as(line)
                    .isNull();
        }
    }

    /** The metric to which a number belongs: a histogram has numbers of three names. */
    private String family(String name) {
        var base = name.replaceFirst("_(bucket|sum|count)$", "");
        return "histogram".equals(types.get(base)) ? base : name;
    }

    /** The number with this name and these labels, in their order. */
    double number(String sample) {
        assertThat(samples).containsKey(sample);
        return samples.get(sample);
    }

    Set<String> samples() {
        return samples.keySet();
    }

    Set<String> names() {
        return types.keySet();
    }
}
