package ba.sigurno.ear.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the benchmarks.
 *
 * <p>System properties: {@code bench} (the names of those to run, with commas; all without it), {@code sigurno.target}
 * (the folder in whose {@code bench} the reports are written).
 */
public final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** The benchmarks by their names, each in parts that are measured one after the other. */
    private static final Map<String, List<Benchmark>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("quiz", List.of(new ScoringBench(), new DrawingBench(), new ExchangeBench()));
        ALL.put("certificates", List.of(new CertificateBench(), new CheckPageBench()));
        ALL.put("competition", List.of(new CompetitionBench()));
        ALL.put("lists", List.of(new ListBench()));
        ALL.put("lesson", List.of(new LessonBench()));
        ALL.put("classes", List.of(new CardsBench(), new ClassesBench()));
        ALL.put("plan", List.of(new PlanBench(), new WorkshopBench()));
        ALL.put("participation", List.of(new ParticipationBench()));
        ALL.put("cluster", List.of(new ClusterBench(), new RestoreBench()));
        ALL.put("centre", List.of(new LibraryBench(), new IntakeBench(), new HelplineBench()));
    }

    private Bench() {}

    /** Runs what is asked for. */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Path folder = Path.of(System.getProperty("sigurno.target"), "bench");
        for (String name : wanted()) {
            Report report = new Report(name, OUT);
            for (Benchmark part : ALL.get(name)) {
                measure(part, report);
            }
            OUT.println(report.write(folder));
        }
    }

    /** What cannot be measured is said, and the rest is measured all the same. */
    private static void measure(Benchmark part, Report report) {
        try {
            part.run(report);
        } catch (Exception | AssertionError e) {
            OUT.printf("%n%s was not measured%n", part.getClass().getSimpleName());
            e.printStackTrace(OUT);
        }
    }

    private static List<String> wanted() {
        String asked = System.getProperty("bench", "");
        List<String> names = asked.isEmpty() ? List.copyOf(ALL.keySet()) : List.of(asked.split(","));
        if (!ALL.keySet().containsAll(names)) {
            throw new IllegalArgumentException("there are the benchmarks " + ALL.keySet() + ", not " + asked);
        }
        return names;
    }
}
