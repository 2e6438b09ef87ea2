package ba.sigurno.ejb.competition.prize;

import ba.sigurno.ejb.disclosure.DisclosureControl;
import ba.sigurno.persistence.competition.prize.PrizeTicket;
import ba.sigurno.persistence.competition.result.FrozenLine;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides in which pool the children of a school are drawn who answered one paper, so that the public list tells nothing
 * that the board hides. A pool is about at least five children; those in it of schools that are not on the board are of
 * two schools or more and again at least five. Children for whom the pool of age band and authority would be too small
 * are drawn with those of the whole country, and if even these are too few, with those of all age bands.
 *
 * <p>It goes by who took part and not by who had enough right, and always by the first result: a correction moves
 * nobody from pool to pool, so two lists do not give away together what each of them hides.
 */
final class TicketPools {

    private static final List<Function<Group, String>> LEVELS = List.of(
            group -> group.band() + "-" + group.authority(),
            group -> group.band() + "-" + PrizeTicket.ALL,
            group -> PrizeTicket.ALL + "-" + PrizeTicket.ALL);

    private final Map<Key, String> pools = new HashMap<>();

    private record Key(long schoolId, String band) {}

    /** The children of a school with the paper of one age band. */
    private record Group(Key key, String authority, boolean onBoard, long entrants) {

        String band() {
            return key.band();
        }
    }

    /**
     * Creates the pools of an edition.
     *
     * @param schools the schools as they were frozen
     * @param lines the lines of the first result by the key of the school
     * @param bands the codes of the age bands by the key of the paper
     */
    TicketPools(Collection<FrozenSchool> schools, Map<Long, FrozenLine> lines, Map<Long, String> bands) {
        var left = groups(schools, lines, bands);
        for (var level : LEVELS) {
            left = place(left, level);
        }
    }

    private static List<Group> groups(
            Collection<FrozenSchool> schools, Map<Long, FrozenLine> lines, Map<Long, String> bands) {
        var groups = new ArrayList<Group>();
        for (var school : schools) {
            var line = lines.get(school.id());
            if (line != null) {
                line.parts().stream()
                        .collect(Collectors.groupingBy(
                                part -> bands.get(part.paperId()),
                                Collectors.summingLong(part -> part.counted().entrants())))
                        .forEach((band, entrants) -> groups.add(new Group(
                                new Key(school.id(), band), school.authority(), line.place() != null, entrants)));
            }
        }
        return groups;
    }

    /** Places the groups that may be drawn at a level, and returns those that may not. */
    private List<Group> place(List<Group> groups, Function<Group, String> level) {
        var together = groups.stream().collect(Collectors.groupingBy(level, LinkedHashMap::new, Collectors.toList()));
        var left = new ArrayList<Group>();
        together.forEach((pool, members) -> {
            var hidden = members.stream().filter(group -> !group.onBoard()).toList();
            var drawn = DisclosureControl.isSafe(bySchool(hidden))
                    ? members
                    : members.stream().filter(Group::onBoard).toList();
            if (drawn.stream().mapToLong(Group::entrants).sum() < DisclosureControl.MIN) {
                drawn = List.of();
            }
            drawn.forEach(group -> pools.put(group.key(), pool));
            members.stream().filter(group -> !pools.containsKey(group.key())).forEach(left::add);
        });
        return left;
    }

    private static List<Long> bySchool(List<Group> groups) {
        return List.copyOf(groups.stream()
                .collect(
                        Collectors.groupingBy(group -> group.key().schoolId(), Collectors.summingLong(Group::entrants)))
                .values());
    }

    /**
     * Returns the pool of the children of a school with the paper of an age band; empty where the whole country has too
     * few of them to draw without giving them away.
     */
    Optional<String> of(long schoolId, String band) {
        return Optional.ofNullable(pools.get(new Key(schoolId, band)));
    }
}
