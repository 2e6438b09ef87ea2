package ba.sigurno.ejb.curriculum.format;

import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.i18n.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells which outcome is covered by which module, in which languages, and what the module still waits for. */
final class ModuleCoverage {

    /** The file that the test writes, for people to read. */
    static final Path FILE = Path.of("target/module-coverage.txt");

    private static final String NONE = "–";

    private ModuleCoverage() {}

    /** Returns a line an outcome of the framework, then a line a module. */
    static String text() throws IOException {
        var readings = new TreeMap<String, ModuleReading>();
        for (var folder : CountryModules.folders()) {
            readings.put(CountryModules.code(folder), CountryModules.read(folder));
        }
        var lines = new ArrayList<String>();
        lines.add("%-12s%-8s%-28s%s".formatted("outcome", "band", "modules, its own first", "lessons, questions"));
        for (var outcome : outcomes()) {
            lines.add(line(outcome, readings));
        }
        lines.add("");
        lines.add("%-12s%-22s%s".formatted("module", "languages", "waits for"));
        readings.forEach((code, reading) -> lines.add(line(code, reading)));
        return String.join("\n", lines) + "\n";
    }

    /** Returns the codes of all outcomes of the country, in the order of the framework. */
    static List<String> outcomes() {
        return CsvTable.read(ModuleCoverage.class.getResourceAsStream("/country/ba/outcomes.csv")).stream()
                .map(row -> String.join("-", row.get("age_band"), row.get("strand"), row.get("position")))
                .toList();
    }

    private static String line(String outcome, Map<String, ModuleReading> readings) {
        var modules = readings.values().stream()
                .flatMap(reading -> reading.document().stream())
                .filter(module -> module.properties().outcomes().contains(outcome))
                .sorted((one, other) -> Boolean.compare(
                        outcome.startsWith(other.properties().code()),
                        outcome.startsWith(one.properties().code())))
                .toList();
        var codes = modules.stream().map(module -> module.properties().code()).collect(Collectors.joining(", "));
        long lessons = modules.stream()
                .flatMap(module -> module.properties().lessons().stream())
                .filter(outcome::equals)
                .count();
        long questions = modules.stream()
                .flatMap(module -> module.questions().stream())
                .filter(question -> question.outcome().equals(outcome))
                .count();
        var band = outcome.substring(0, outcome.indexOf('-'));
        return "%-12s%-8s%-28s%s"
                .formatted(
                        outcome,
                        band,
                        codes.isEmpty() ? NONE : codes,
                        codes.isEmpty() ? "" : lessons + ", " + questions);
    }

    private static String line(String code, ModuleReading reading) {
        var waits = new ArrayList<String>();
        if (!reading.problems().isEmpty() || !reading.advice().isEmpty()) {
            waits.add("an editor (%d, %d)"
                    .formatted(reading.problems().size(), reading.advice().size()));
        }
        if (!reading.missing().isEmpty()) {
            waits.add("pictures (%d)".formatted(reading.missing().size()));
        }
        reading.document().ifPresent(module -> waits.addAll(module.properties().readings()));
        var languages = reading.document().stream()
                .flatMap(module -> module.languages().stream())
                .map(Language::getTag)
                .collect(Collectors.joining(" "));
        return "%-12s%-22s%s"
                .formatted(
                        code,
                        languages.isEmpty() ? NONE : languages,
                        waits.isEmpty() ? NONE : String.join(", ", waits));
    }
}
