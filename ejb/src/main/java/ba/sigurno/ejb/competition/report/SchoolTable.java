package ba.sigurno.ejb.competition.report;

import ba.sigurno.ejb.competition.report.ResultReport.Cell;
import ba.sigurno.ejb.disclosure.Figure;
import ba.sigurno.persistence.competition.result.FrozenLine;
import ba.sigurno.persistence.competition.result.FrozenSchool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The results of schools, each and by municipality: the figures that the public board shows, so that nothing follows from
 * both together, and beside them who did not take part.
 */
final class SchoolTable {

    private final List<FrozenSchool> schools;
    private final Map<Long, FrozenLine> lines;
    private final Map<Long, FrozenSchool> byId = new HashMap<>();
    private final Map<String, List<FrozenSchool>> byMunicipality = new HashMap<>();

    /** Creates a table of these schools, with the lines of all. */
    SchoolTable(Collection<FrozenSchool> schools, Map<Long, FrozenLine> lines) {
        this.schools = List.copyOf(schools);
        this.lines = lines;
        for (var school : schools) {
            byId.put(school.id(), school);
            byMunicipality
                    .computeIfAbsent(municipality(school), any -> new ArrayList<>())
                    .add(school);
        }
    }

    /** Returns the name of the municipality of a school; empty when it is not known. */
    static String municipality(FrozenSchool school) {
        return Objects.requireNonNullElse(school.municipality(), "");
    }

    List<FrozenSchool> schools() {
        return schools;
    }

    /** Returns the names of the municipalities, in no order. */
    Collection<String> municipalities() {
        return byMunicipality.keySet();
    }

    /** Returns whether nobody of a school took part. */
    boolean isAbsent(FrozenSchool school) {
        return !lines.containsKey(school.id());
    }

    /** Returns the number of schools of a municipality. */
    int size(String municipality) {
        return byMunicipality.get(municipality).size();
    }

    /** Returns the number of schools from which nobody took part. */
    int absent() {
        return (int) schools.stream().filter(this::isAbsent).count();
    }

    /** Returns the number of schools of a municipality from which nobody took part. */
    int absent(String municipality) {
        return (int)
                byMunicipality.get(municipality).stream().filter(this::isAbsent).count();
    }

    /** Returns the figures of the school with this key; null when it is none of these. */
    Cell school(long id) {
        var school = byId.get(id);
        return school == null ? null : cell(school);
    }

    /** Returns the figures of a municipality; null when it has none of these schools. */
    Cell municipality(String municipality) {
        var own = byMunicipality.get(municipality);
        if (own == null) {
            return null;
        }
        var all = own.stream().map(this::cell).reduce(Cell::and).orElseThrow();
        boolean hidden = own.stream().anyMatch(school -> cell(school).entrants().isHidden())
                && own.stream().noneMatch(this::isShown);
        return hidden ? new Cell(Figure.of(0, true), all.enrolled(), 0, 0) : all;
    }

    private boolean isShown(FrozenSchool school) {
        return !isAbsent(school) && lines.get(school.id()).place() != null;
    }

    private Cell cell(FrozenSchool school) {
        if (isAbsent(school)) {
            return new Cell(Figure.of(0, false), school.enrolled(), 0, 0);
        }
        if (!isShown(school)) {
            return new Cell(Figure.of(0, true), school.enrolled(), 0, 0);
        }
        var sums = lines.get(school.id()).all();
        return new Cell(Figure.of(sums.entrants(), false), school.enrolled(), sums.answers(), sums.points());
    }
}
