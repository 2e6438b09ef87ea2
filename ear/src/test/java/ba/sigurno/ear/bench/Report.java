package ba.sigurno.ear.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a benchmark found: printed line by line as it comes in, and written as JSON at the end. */
final class Report {

    private final String name;
    private final PrintStream out;
    private final double loadBefore = Machine.load();
    private final List<Figure> figures = new ArrayList<>();

    private final Map<String, Double> headlines = new TreeMap<>();
    private final Map<String, JsonArrayBuilder> lists = new TreeMap<>();

    private record Figure(String group, String name, double value, String unit) {}

    Report(String name, PrintStream out) {
        this.name = name;
        this.out = out;
        out.printf(Locale.ROOT, "%nBenchmark %s, load %.1f%n", name, loadBefore);
        Machine.describe().forEach((fact, value) -> out.printf("  %-8s %s%n", fact, value));
    }

    /** Adds a figure, such as "scores/s" of "matching" in the group "scoring". */
    void figure(String group, String name, double value, String unit) {
        if (figures.isEmpty() || !figures.get(figures.size() - 1).group().equals(group)) {
            out.printf("%n%s%n", group);
        }
        figures.add(new Figure(group, name, value, unit));
        out.printf(Locale.ROOT, value < 100 ? "  %-52s %,14.2f %s%n" : "  %-52s %,14.0f %s%n", name, value, unit);
    }

    /** Says a figure once more under a name of its own in the JSON, for programs that compare runs. */
    void headline(String key, double value) {
        // Of nothing there is no average, and JSON has no word for that.
        headlines.put(key, Double.isFinite(value) ? value : -1);
    }

    /** Adds what was measured of one of several things to a list in the JSON, such as "pages". */
    void entry(String list, String key, String name, Map<String, Double> values) {
        var entry = Json.createObjectBuilder().add(key, name);
        values.forEach((value, number) -> entry.add(value, Double.isFinite(number) ? number : -1));
        lists.computeIfAbsent(list, any -> Json.createArrayBuilder()).add(entry);
    }

    /** Writes the JSON and returns where. */
    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name + ".json"), json().toString());
    }

    private JsonObject json() {
        var machine = Json.createObjectBuilder();
        Machine.describe().forEach(machine::add);
        var measured = Json.createArrayBuilder();
        for (Figure figure : figures) {
            measured.add(Json.createObjectBuilder()
                    .add("group", figure.group())
                    .add("name", figure.name())
                    .add("value", Double.isFinite(figure.value()) ? figure.value() : -1)
                    .add("unit", figure.unit()));
        }
        var json = Json.createObjectBuilder();
        headlines.forEach(json::add);
        lists.forEach(json::add);
        return json.add("benchmark", name)
                .add("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .add("machine", machine)
                .add("loadBefore", loadBefore)
                .add("loadAfter", Machine.load())
                .add("figures", measured)
                .build();
    }
}
