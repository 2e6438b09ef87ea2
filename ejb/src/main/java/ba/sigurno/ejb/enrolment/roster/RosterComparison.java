package ba.sigurno.ejb.enrolment.roster;

import ba.sigurno.ejb.enrolment.RecognitionName;
import ba.sigurno.ejb.enrolment.RosterProblem;
import ba.sigurno.ejb.enrolment.ShortNames;
import ba.sigurno.ejb.enrolment.WrittenName;
import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Compares the names of a list with the pupils of a class, and gives each the shortest name that tells it apart. A child of the
 * class is found in either script, with đ or dj, and by an initial; one that is only alike is left to the teacher.
 */
public final class RosterComparison {

    private final Map<KnownPupil, WrittenName> known = new LinkedHashMap<>();

    /**
     * A line of a list.
     *
     * @param number its number
     * @param name the name in it
     * @param problem what was found wrong with it before
     */
    public record Line(int number, WrittenName name, Optional<RosterProblem> problem) {}

    /** Compares with the pupils of a class; those without a name are not compared. */
    public RosterComparison(Collection<KnownPupil> known) {
        known.stream()
                .filter(pupil -> !pupil.name().isEmpty())
                .forEach(pupil -> this.known.put(pupil, WrittenName.of(pupil.name())));
    }

    /** Returns what each line does to the class, and the pupils who are in none; by effect. */
    public List<Row> compare(List<Line> lines) {
        var rows = new ArrayList<Row>();
        var unique = new LinkedHashMap<List<String>, Line>();
        for (var line : lines) {
            var problem = problem(line);
            var earlier =
                    problem.isPresent() ? null : unique.putIfAbsent(line.name().unordered(), line);
            if (problem.isPresent()) {
                rows.add(bad(line, problem.get(), null));
            } else if (earlier != null) {
                rows.add(bad(line, RosterProblem.TWICE, earlier.number()));
            }
        }
        var good = List.copyOf(unique.values());
        var shortNames = new ShortNames(good.stream().map(Line::name).toList());
        var same = matched(good, shortNames);
        var free = new LinkedHashSet<>(known.keySet());
        free.removeAll(same.values());
        var staying = names(free);
        for (var line : good) {
            var name = shortNames.of(line.name(), staying);
            var pupil = same.get(line);
            if (pupil == null) {
                rows.add(unmatched(line, name, free));
            } else {
                rows.add(found(line, name, pupil, good));
            }
        }
        free.forEach(
                pupil -> rows.add(new Row(0, RosterEffect.LEFT, pupil.name(), null, null, pupil.id(), pupil.name())));
        rows.sort(Comparator.comparing(Row::effect).thenComparing(Row::line));
        return rows;
    }

    /** Returns a single name as it is kept. */
    String single(Line line) {
        problem(line).ifPresent(problem -> {
            throw new DomainException(problem.getKey());
        });
        var taken = names(known.keySet());
        var name = new ShortNames(List.of(line.name())).of(line.name(), taken);
        DomainException.require(!taken.contains(RecognitionName.key(name)), RosterProblem.IN_CLASS.getKey());
        return name;
    }

    /** Finds the pupils that are the same; none for a line that several could be, or several lines one pupil. */
    private Map<Line, KnownPupil> matched(List<Line> lines, ShortNames shortNames) {
        var byKey = known.keySet().stream().collect(Collectors.groupingBy(pupil -> RecognitionName.key(pupil.name())));
        var candidates = new LinkedHashMap<Line, List<KnownPupil>>();
        for (var line : lines) {
            var exact = byKey.getOrDefault(RecognitionName.key(shortNames.of(line.name(), Set.of())), List.of());
            candidates.put(
                    line,
                    exact.size() == 1 ? exact : pupils(pupil -> known.get(pupil).isSame(line.name())));
        }
        var uses = new HashMap<KnownPupil, Integer>();
        candidates.values().stream()
                .filter(found -> found.size() == 1)
                .forEach(found -> uses.merge(found.get(0), 1, Integer::sum));
        var matched = new HashMap<Line, KnownPupil>();
        candidates.forEach((line, found) -> {
            if (found.size() == 1 && uses.get(found.get(0)) == 1) {
                matched.put(line, found.get(0));
            }
        });
        return matched;
    }

    private List<KnownPupil> pupils(Predicate<KnownPupil> wanted) {
        return known.keySet().stream().filter(wanted).toList();
    }

    private Row unmatched(Line line, String name, Set<KnownPupil> free) {
        var like = free.stream()
                .filter(pupil ->
                        known.get(pupil).isSame(line.name()) || known.get(pupil).isLike(line.name()))
                .findFirst();
        if (like.isEmpty()) {
            return new Row(line.number(), RosterEffect.NEW, name, null, null, null, null);
        }
        var pupil = like.get();
        free.remove(pupil);
        return new Row(line.number(), RosterEffect.DOUBTFUL, name, null, null, pupil.id(), pupil.name());
    }

    /** Keeps the name of the class where that of the list says no more: no đ for a dj, no letter that tells it apart. */
    private Row found(Line line, String name, KnownPupil pupil, List<Line> lines) {
        var present = pupil.name();
        boolean apart = lines.stream().filter(other -> !other.equals(line)).noneMatch(other -> known.get(pupil)
                .isSame(other.name()));
        boolean better = stroked(name) > stroked(present);
        var effect = apart && !better || RecognitionName.key(name).equals(RecognitionName.key(present))
                ? RosterEffect.SAME
                : RosterEffect.CHANGED;
        return new Row(
                line.number(), effect, effect == RosterEffect.SAME ? present : name, null, null, pupil.id(), present);
    }

    private static long stroked(String name) {
        return name.chars().filter(letter -> "đĐђЂ".indexOf(letter) >= 0).count();
    }

    private static Set<String> names(Collection<KnownPupil> pupils) {
        return pupils.stream()
                .map(pupil -> RecognitionName.key(pupil.name()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<RosterProblem> problem(Line line) {
        return line.problem().or(() -> RecognitionName.problem(line.name().kept(1)));
    }

    private static Row bad(Line line, RosterProblem problem, Integer detail) {
        return new Row(line.number(), RosterEffect.BAD, shown(line.name().kept(1)), problem, detail, null, null);
    }

    /** Returns a bad name for display, shortened and without characters that would harm the page around it. */
    private static String shown(String name) {
        var visible = name.replaceAll("[\\p{Cc}\\p{Cf}]", "\uFFFD");
        return visible.length() <= Pupil.RECOGNITION_LENGTH
                ? visible
                : visible.substring(0, Pupil.RECOGNITION_LENGTH) + "…";
    }
}
