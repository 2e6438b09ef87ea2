package ba.sigurno.ejb.competition;

import ba.sigurno.ejb.competition.LiveBoard.Line;
import ba.sigurno.persistence.competition.SchoolFacts;
import ba.sigurno.persistence.quiz.BoardEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Ranks what was counted: by accuracy, then by participation; time decides only between equals. */
final class LiveBoardMaker {

    /** So many schools and municipalities of the whole country are shown; a jurisdiction shows all of its own. */
    static final int MOST = 100;

    private static final Comparator<Sum> BEST_FIRST = Comparator.comparingDouble(Sum::accuracy)
            .thenComparingDouble(Sum::participation)
            .reversed()
            .thenComparingDouble(Sum::pace)
            .thenComparing(Sum::name);

    private final String edition;
    private final long at;
    private final long answers;
    private final List<Sum> schools = new ArrayList<>();

    /** Schools that compete together. */
    private static final class Sum {
        private final String name;
        private final String authority;
        private final String municipality;
        private int schools;
        private int entrants;
        private int enrolled;
        private long answers;
        private long points;
        private long millis;

        Sum(String name, String authority, String municipality) {
            this.name = name;
            this.authority = authority;
            this.municipality = municipality;
        }

        void add(Sum other) {
            schools += other.schools;
            entrants += other.entrants;
            enrolled += other.enrolled;
            answers += other.answers;
            points += other.points;
            millis += other.millis;
        }

        String name() {
            return name;
        }

        double accuracy() {
            return points / (double) RunningItem.WHOLE / answers;
        }

        double participation() {
            return enrolled == 0 ? 0 : Math.min(1, entrants / (double) enrolled);
        }

        double pace() {
            return millis / (double) answers;
        }

        Line line(int rank) {
            return new Line(
                    rank,
                    name,
                    authority,
                    schools,
                    entrants,
                    percent(accuracy()),
                    enrolled == 0 ? null : percent(participation()));
        }

        private static int percent(double share) {
            return (int) Math.round(share * 100);
        }
    }

    LiveBoardMaker(String edition, long at, Tally counted, Map<Long, SchoolFacts> facts) {
        this.edition = edition;
        this.at = at;
        this.answers = counted.answers();
        for (var tally : counted.schools()) {
            var school = facts.get(tally.schoolId);
            if (school != null && tally.entrants >= BoardEntry.LEAST_ENTRANTS) {
                schools.add(sum(tally, school));
            }
        }
    }

    private static Sum sum(SchoolTally tally, SchoolFacts school) {
        var sum = new Sum(school.name(), school.authority(), school.municipality());
        sum.schools = 1;
        sum.entrants = tally.entrants;
        sum.enrolled = school.enrolled();
        sum.answers = tally.answers;
        sum.points = tally.points;
        sum.millis = tally.millis;
        return sum;
    }

    /** The board of the whole country. */
    LiveBoard country() {
        return board(schools, MOST);
    }

    /** The boards of the jurisdictions by the code of their authority. */
    Map<String, LiveBoard> jurisdictions() {
        var byAuthority = new HashMap<String, List<Sum>>();
        schools.forEach(school -> byAuthority
                .computeIfAbsent(school.authority, any -> new ArrayList<>())
                .add(school));
        var boards = new HashMap<String, LiveBoard>();
        byAuthority.forEach((authority, own) -> boards.put(authority, board(own, own.size())));
        return boards;
    }

    private LiveBoard board(List<Sum> of, int most) {
        return new LiveBoard(
                edition,
                at,
                answers,
                of.stream().mapToLong(sum -> sum.entrants).sum(),
                ranked(of, most),
                ranked(
                        together(
                                of.stream()
                                        .filter(sum -> sum.municipality != null)
                                        .toList(),
                                sum -> sum.municipality),
                        most),
                ranked(together(of, sum -> sum.authority), most));
    }

    private static List<Sum> together(List<Sum> schools, Function<Sum, String> name) {
        var sums = new HashMap<String, Sum>();
        for (var school : schools) {
            sums.computeIfAbsent(
                            school.authority + " " + name.apply(school),
                            any -> new Sum(name.apply(school), school.authority, null))
                    .add(school);
        }
        return List.copyOf(sums.values());
    }

    private static List<Line> ranked(List<Sum> sums, int most) {
        var lines = new ArrayList<Line>();
        Sum before = null;
        int rank = 0;
        for (var sum : sums.stream().sorted(BEST_FIRST).limit(most).toList()) {
            if (before == null || !same(before, sum)) {
                rank = lines.size() + 1;
            }
            before = sum;
            lines.add(sum.line(rank));
        }
        return lines;
    }

    private static boolean same(Sum one, Sum other) {
        return one.accuracy() == other.accuracy()
                && one.participation() == other.participation()
                && one.pace() == other.pace();
    }
}
