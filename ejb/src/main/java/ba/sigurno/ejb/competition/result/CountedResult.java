package ba.sigurno.ejb.competition.result;

import ba.sigurno.ejb.competition.board.BoardBuilder;
import ba.sigurno.ejb.competition.board.RankedSchool;
import ba.sigurno.ejb.competition.board.SchoolScores;
import ba.sigurno.ejb.competition.board.ScoreCounter;
import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.competition.result.FrozenLine;
import ba.sigurno.persistence.competition.result.FrozenLine.Part;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import ba.sigurno.persistence.competition.result.ScoreTotals;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A result counted from the log: the lines of the schools with at least one answer, in the order of their public ids.
 *
 * @param answers the number of answers counted
 * @param entries the number of their entries
 * @param schools the facts of all schools
 * @param lines the counted lines
 */
public record CountedResult(long answers, int entries, List<FrozenSchool> schools, Map<Long, FrozenLine> lines) {

    private static final String FORM = "sigurno-competition-result 1";

    public CountedResult {
        schools = schools.stream()
                .sorted(Comparator.comparing(FrozenSchool::publicId))
                .toList();
    }

    /** Creates a result from a counter; answers of unknown schools count in the sum and have no line. */
    static CountedResult of(ScoreCounter tally, List<FrozenSchool> schools) {
        var known = new HashMap<Long, FrozenSchool>();
        schools.forEach(school -> known.put(school.id(), school));
        var places = places(tally.schools(), known);
        var lines = new HashMap<Long, FrozenLine>();
        int entries = 0;
        for (var school : tally.schools()) {
            var all = school.all();
            entries += all.entrants();
            if (known.containsKey(school.schoolId())) {
                lines.put(
                        school.schoolId(),
                        new FrozenLine(
                                school.schoolId(),
                                places.get(school.schoolId()),
                                all,
                                school.parts().entrySet().stream()
                                        .map(part -> new Part(
                                                part.getKey().grade(),
                                                part.getKey().paperId(),
                                                part.getValue()))
                                        .toList()));
            }
        }
        return new CountedResult(tally.answers(), entries, schools, lines);
    }

    private static Map<Long, Integer> places(Collection<SchoolScores> tallies, Map<Long, FrozenSchool> known) {
        var ids = new IdentityHashMap<RankedSchool, Long>();
        for (var tally : tallies) {
            var school = known.get(tally.schoolId());
            if (school != null) {
                ids.put(standing(school, tally.all()), tally.schoolId());
            }
        }
        var places = new HashMap<Long, Integer>();
        var shown = ids.keySet().stream().filter(BoardBuilder::isShown).toList();
        RankedSchool.ranked(shown).forEach(placed -> places.put(ids.get(placed.standing()), placed.rank()));
        return places;
    }

    private static RankedSchool standing(FrozenSchool school, ScoreTotals sums) {
        return RankedSchool.ofSchool(school.name(), school.authority(), school.municipality(), school.enrolled(), sums);
    }

    /** The schools with what they did, for a board. */
    List<RankedSchool> standings() {
        return schools.stream()
                .filter(school -> lines.containsKey(school.id()))
                .map(school -> standing(school, lines.get(school.id()).all()))
                .toList();
    }

    /**
     * Returns the SHA-256 in hex of the canonical text: lines that end in a line feed, fields separated by tabs, in
     * UTF-8. First the form, then the numbers of answers and entries. For each school, in the order of their public
     * ids, a line with public id, authority, municipality (may be empty) and enrolled pupils; below it {@code grade},
     * its number, the number of its paper and its pupils for each grade that had a paper; where there are answers
     * {@code line}, place (may be empty) and sums, and {@code part}, grade, number of the paper and sums for each part.
     * Sums are entrants, answers, points and milliseconds.
     */
    String checksum() {
        var digest = Sha256.digest();
        write(digest, FORM);
        write(digest, answers, entries);
        var papers = papers();
        for (var school : schools) {
            var line = lines.get(school.id());
            write(
                    digest,
                    school.publicId(),
                    school.authority(),
                    Objects.requireNonNullElse(school.municipality(), ""),
                    school.enrolled());
            for (var grade : school.grades()) {
                write(digest, "grade", grade.grade(), papers.get(grade.paperId()), grade.enrolled());
            }
            if (line != null) {
                write(digest, "line", line.place() == null ? "" : line.place(), text(line.all()));
                for (var part : line.parts()) {
                    write(digest, "part", part.grade(), papers.get(part.paperId()), text(part.counted()));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Numbers the papers in the order of their keys: they have no name outside the database. */
    private Map<Long, Integer> papers() {
        var papers = new TreeMap<Long, Integer>();
        schools.forEach(school -> school.grades().forEach(grade -> papers.put(grade.paperId(), 0)));
        lines.values().forEach(line -> line.parts().forEach(part -> papers.put(part.paperId(), 0)));
        int number = 0;
        for (var paper : papers.entrySet()) {
            paper.setValue(++number);
        }
        return papers;
    }

    private static String text(ScoreTotals counted) {
        return counted.entrants() + "\t" + counted.answers() + "\t" + counted.points() + "\t" + counted.millis();
    }

    private static void write(MessageDigest digest, Object... fields) {
        var line = new StringBuilder();
        for (var field : fields) {
            line.append(line.length() == 0 ? "" : "\t").append(field);
        }
        digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }
}
