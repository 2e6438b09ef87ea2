package ba.sigurno.ejb.competition.board;

import ba.sigurno.ejb.competition.board.EditionBoard.Line;
import ba.sigurno.ejb.competition.board.EditionBoard.Seal;
import ba.sigurno.persistence.quiz.leaderboard.BoardEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds the boards of the country and of each jurisdiction from the counted scores. */
public final class BoardBuilder {

    /** Schools and municipalities shown of the whole country; a jurisdiction shows all of its own. */
    static final int MAX = 100;

    private final String edition;
    private final long at;
    private final Seal seal;
    private final List<RankedSchool> schools;

    /**
     * Creates a builder.
     *
     * @param edition the public id of the edition
     * @param at the time of counting, in milliseconds since 1970 UTC
     * @param seal the seal of a final result; null while it runs
     * @param schools the schools with at least one answer
     */
    public BoardBuilder(String edition, long at, Seal seal, Collection<RankedSchool> schools) {
        this.edition = edition;
        this.at = at;
        this.seal = seal;
        this.schools = schools.stream().filter(BoardBuilder::isShown).toList();
    }

    /** Returns whether a school has enough entrants to be shown. */
    public static boolean isShown(RankedSchool school) {
        return school.sums().entrants() >= BoardEntry.MIN_ENTRANTS;
    }

    /** Returns the boards by the code of the authority; the code of the whole country is empty. */
    public Map<String, EditionBoard> boards() {
        var byAuthority = new HashMap<String, List<RankedSchool>>();
        for (var school : schools) {
            byAuthority
                    .computeIfAbsent(school.authority(), any -> new ArrayList<>())
                    .add(school);
        }
        var boards = new HashMap<String, EditionBoard>();
        byAuthority.forEach((authority, own) -> boards.put(authority, board(own, own.size())));
        boards.put("", board(schools, MAX));
        return boards;
    }

    private EditionBoard board(List<RankedSchool> of, int most) {
        return new EditionBoard(
                edition,
                at,
                of.stream().mapToLong(school -> school.sums().answers()).sum(),
                of.stream().mapToLong(school -> school.sums().entrants()).sum(),
                lines(of, most),
                lines(
                        together(
                                of.stream()
                                        .filter(school -> school.municipality() != null)
                                        .toList(),
                                RankedSchool::municipality),
                        most),
                lines(together(of, RankedSchool::authority), most),
                seal);
    }

    private static Collection<RankedSchool> together(List<RankedSchool> schools, Function<RankedSchool, String> name) {
        var together = new HashMap<String, RankedSchool>();
        for (var school : schools) {
            together.computeIfAbsent(
                            school.authority() + " " + name.apply(school),
                            any -> new RankedSchool(name.apply(school), school.authority()))
                    .add(school);
        }
        return together.values();
    }

    private List<Line> lines(Collection<RankedSchool> of, int most) {
        return (seal == null ? RankedSchool.rankedByParticipation(of) : RankedSchool.ranked(of))
                .stream()
                        .limit(most)
                        .map(placed -> seal == null
                                ? placed.standing().liveLine(placed.rank())
                                : placed.standing().finalLine(placed.rank()))
                        .toList();
    }
}
