package ba.sigurno.ejb.competition.report;

import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.persistence.competition.result.FrozenLine;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.competition.result.FrozenSchool.Grade;
import ba.sigurno.persistence.competition.result.ScoreTotals;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The results of a jurisdiction's pupils, by paper and grade, with small figures hidden. The public board shows the
 * sums of each school with five entrants or more; so the other schools are counted here only where the sum of their
 * children is {@link DisclosureControl#isSafe safe}, because otherwise their figures could be worked out by subtracting
 * the board. Where they have as many children as they can have without being shown, each has as many, so they are not
 * counted either.
 */
final class JurisdictionTable {

    private final Map<Long, Map<Integer, ScoreTotals>> counted = new TreeMap<>();
    private final Map<Long, Map<Integer, Long>> enrolled = new TreeMap<>();
    private final DisclosureControl<Long, String> control;
    private final boolean leavesOut;

    /** Creates a table of the schools of one authority, and their counted lines. */
    JurisdictionTable(Collection<FrozenSchool> schools, Map<Long, FrozenLine> lines) {
        var own = schools.stream()
                .map(school -> lines.get(school.id()))
                .filter(Objects::nonNull)
                .toList();
        var small = own.stream().filter(line -> line.place() == null).toList();
        leavesOut = !small.isEmpty() && givesAway(entrants(small));
        for (var line : own) {
            if (line.place() != null || !leavesOut) {
                line.parts().forEach(part -> counted.computeIfAbsent(part.paperId(), any -> new TreeMap<>())
                        .merge(part.grade(), part.counted(), ScoreTotals::plus));
            }
        }
        for (var school : schools) {
            for (Grade grade : school.grades()) {
                enrolled.computeIfAbsent(grade.paperId(), any -> new TreeMap<>())
                        .merge(grade.grade(), (long) grade.enrolled(), Long::sum);
                counted.computeIfAbsent(grade.paperId(), any -> new TreeMap<>())
                        .putIfAbsent(grade.grade(), ScoreTotals.NONE);
            }
        }
        control = new DisclosureControl<>(children());
    }

    private static boolean givesAway(List<Long> small) {
        long children = small.stream().mapToLong(Long::longValue).sum();
        return !DisclosureControl.isSafe(small) || children == small.size() * (DisclosureControl.MIN - 1L);
    }

    private static List<Long> entrants(List<FrozenLine> lines) {
        return lines.stream().map(line -> (long) line.all().entrants()).toList();
    }

    private Map<Long, Map<String, Long>> children() {
        var children = new LinkedHashMap<Long, Map<String, Long>>();
        counted.forEach((paper, grades) -> {
            var sizes = new LinkedHashMap<String, Long>();
            grades.forEach((grade, sums) -> sizes.put(part(paper, grade), (long) sums.entrants()));
            children.put(paper, sizes);
        });
        return children;
    }

    private static String part(long paper, int grade) {
        return paper + "/" + grade;
    }

    /** Returns whether schools with too few entrants are left out. */
    boolean leavesOut() {
        return leavesOut;
    }

    /** Returns the papers that pupils of this jurisdiction had, in the order of their keys. */
    Collection<Long> papers() {
        return counted.keySet();
    }

    /** Returns the grades that had a paper in this jurisdiction. */
    Collection<Integer> grades(long paper) {
        return counted.getOrDefault(paper, Map.of()).keySet();
    }

    /** Returns the total. */
    Cell total() {
        var all = counted.values().stream()
                .flatMap(grades -> grades.values().stream())
                .reduce(ScoreTotals.NONE, ScoreTotals::plus);
        long pupils = enrolled.values().stream()
                .flatMap(grades -> grades.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        return cell(all, pupils, control.hidesTotal());
    }

    /** Returns the figures of a paper. */
    Cell paper(long paper) {
        var all = counted.getOrDefault(paper, Map.of()).values().stream().reduce(ScoreTotals.NONE, ScoreTotals::plus);
        long pupils = enrolled.getOrDefault(paper, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return cell(all, pupils, control.hidesGroup(paper));
    }

    /** Returns the figures of a grade with a paper. */
    Cell grade(long paper, int grade) {
        return cell(
                counted.getOrDefault(paper, Map.of()).getOrDefault(grade, ScoreTotals.NONE),
                enrolled.getOrDefault(paper, Map.of()).getOrDefault(grade, 0L),
                control.hidesPart(part(paper, grade)));
    }

    private static Cell cell(ScoreTotals counted, long enrolled, boolean hidden) {
        return hidden
                ? new Cell(Figure.of(0, true), enrolled, 0, 0)
                : new Cell(Figure.of(counted.entrants(), false), enrolled, counted.answers(), counted.points());
    }
}
