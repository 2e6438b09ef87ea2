package ba.sigurno.ejb.curriculum.editing.difference;

import ba.sigurno.ejb.curriculum.editing.difference.Alignment.Pair;
import ba.sigurno.ejb.curriculum.editing.difference.UnitDifference.State;
import ba.sigurno.ejb.curriculum.format.ModuleDocument;
import ba.sigurno.ejb.curriculum.format.ModuleFiles;
import ba.sigurno.ejb.curriculum.format.writing.ModuleWriter;
import ba.sigurno.persistence.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares two texts of a module as they are written to files, which say all that a module says: what an author reads there,
 * an editor reads here. Lessons, and the headings, blocks and questions in them, are paired by what they say.
 */
public final class ModuleDifferences {

    /** What is not a lesson, in order; what is the same in every language comes first. */
    private static final List<String> OTHERS = Stream.concat(
                    Stream.of(ModuleFiles.PROPERTIES), ModuleFiles.PAGES.stream())
            .toList();

    private static final Pattern FENCE = Pattern.compile("```.*");

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Language language;

    private ModuleDifferences(ModuleDocument before, ModuleDocument after, Language language) {
        this.before = ModuleWriter.write(before);
        this.after = ModuleWriter.write(after);
        this.language = language;
    }

    /** Returns the parts in which two texts differ in a language. */
    public static List<SectionDifference> between(ModuleDocument before, ModuleDocument after, Language language) {
        var differences = new ModuleDifferences(before, after, language);
        return Stream.concat(
                        differences.others().filter(section -> !section.file().equals(ModuleFiles.QUESTIONS)),
                        Stream.concat(
                                differences.lessons(
                                        before.lessons().size(), after.lessons().size()),
                                differences.others().filter(section -> section.file()
                                        .equals(ModuleFiles.QUESTIONS))))
                .filter(section -> !section.changes().isEmpty())
                .toList();
    }

    private Stream<SectionDifference> others() {
        return OTHERS.stream().map(file -> section(file, 0, text(before, file), text(after, file)));
    }

    private Stream<SectionDifference> lessons(int lessonsBefore, int lessonsAfter) {
        var one = lessons(before, lessonsBefore);
        var other = lessons(after, lessonsAfter);
        return Alignment.of(one, other).stream().map(pair -> {
            int number = (pair.after() < 0 ? pair.before() : pair.after()) + 1;
            return section(
                    ModuleFiles.lesson(number),
                    number,
                    pair.before() < 0 ? "" : one.get(pair.before()),
                    pair.after() < 0 ? "" : other.get(pair.after()));
        });
    }

    private List<String> lessons(Map<String, String> files, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> text(files, ModuleFiles.lesson(number)))
                .toList();
    }

    private String text(Map<String, String> files, String file) {
        var name = file.equals(ModuleFiles.PROPERTIES) ? file : ModuleFiles.in(language, file);
        return files.getOrDefault(name, "");
    }

    private static SectionDifference section(String file, int number, String before, String after) {
        var one = units(file, before);
        var other = units(file, after);
        var pairs = Alignment.of(one, other);
        var gone = pairs.stream()
                .filter(pair -> pair.after() < 0)
                .map(pair -> one.get(pair.before()))
                .collect(Collectors.toSet());
        var come = pairs.stream()
                .filter(pair -> pair.before() < 0)
                .map(pair -> other.get(pair.after()))
                .collect(Collectors.toSet());
        return new SectionDifference(
                file,
                number,
                pairs.stream()
                        .map(pair -> unit(
                                pair.before() < 0 ? null : one.get(pair.before()),
                                pair.after() < 0 ? null : other.get(pair.after()),
                                isMoved(pair, one, other, gone, come)))
                        .toList());
    }

    private static boolean isMoved(
            Pair pair, List<String> one, List<String> other, Set<String> gone, Set<String> come) {
        return pair.after() < 0
                ? come.contains(one.get(pair.before()))
                : pair.before() < 0 && gone.contains(other.get(pair.after()));
    }

    private static UnitDifference unit(String before, String after, boolean moved) {
        if (before == null) {
            return new UnitDifference(
                    moved ? State.MOVED : State.ADDED, List.of(), List.of(new DifferencePart(after, !moved)));
        }
        if (after == null) {
            return new UnitDifference(
                    moved ? State.MOVED : State.REMOVED, List.of(new DifferencePart(before, !moved)), List.of());
        }
        var words = new WordDifference(before, after);
        return new UnitDifference(before.equals(after) ? State.SAME : State.CHANGED, words.before(), words.after());
    }

    /** Splits a file into its questions, or into what blank lines part; a fence is one. */
    private static List<String> units(String file, String text) {
        boolean questions = file.equals(ModuleFiles.QUESTIONS);
        var units = new ArrayList<String>();
        var unit = new StringBuilder();
        boolean fenced = false;
        for (var line : text.lines().toList()) {
            boolean ends = questions ? line.equals("  {") : !fenced && line.isBlank();
            if (ends) {
                add(units, unit);
            }
            if (FENCE.matcher(line).matches()) {
                fenced = !fenced;
            }
            unit.append(line).append('\n');
        }
        add(units, unit);
        return units;
    }

    private static void add(List<String> units, StringBuilder unit) {
        var text = unit.toString().strip();
        if (!text.isEmpty()) {
            units.add(text);
        }
        unit.setLength(0);
    }
}
