package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.RosterProblem;
import ba.sigurno.ejb.enrolment.WrittenName;
import ba.sigurno.ejb.enrolment.roster.KnownPupil;
import ba.sigurno.ejb.enrolment.roster.Roster.Row;
import ba.sigurno.ejb.enrolment.roster.RosterComparison;
import ba.sigurno.ejb.enrolment.roster.RosterEffect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares a class of a package with the class that is there: by the keys of pupils, and those without one by their names. */
final class PackageComparison {

    private PackageComparison() {}

    /**
     * Returns what each pupil of the package does to the class; of a package of changes only those in it.
     *
     * @param known the pupils of the class, by key where they have one, else by public id
     */
    static List<Row> compare(PackageClass from, Map<String, KnownPupil> known) {
        var rows = new ArrayList<Row>();
        var lines = new ArrayList<RosterComparison.Line>();
        var rest = new LinkedHashMap<>(known);
        for (var pupil : from.pupils()) {
            var same = rest.remove(pupil.key());
            if (same != null) {
                rows.add(found(pupil, same));
            } else if (!pupil.gone() && pupil.name() == null) {
                rows.add(new Row(pupil.line(), RosterEffect.BAD, "", RosterProblem.NO_NAME, null, null, null));
            } else if (!pupil.gone()) {
                lines.add(new RosterComparison.Line(pupil.line(), WrittenName.of(pupil.name()), Optional.empty()));
            }
        }
        new RosterComparison(rest.values())
                .compare(lines).stream()
                        .filter(row -> from.whole() || row.effect() != RosterEffect.LEFT)
                        .forEach(rows::add);
        rows.sort(Comparator.comparing(Row::effect).thenComparing(Row::line));
        return rows;
    }

    private static Row found(PackagePupil pupil, KnownPupil same) {
        var effect = RosterEffect.CHANGED;
        if (pupil.gone()) {
            effect = RosterEffect.LEFT;
        } else if (pupil.name() == null || WrittenName.of(same.name()).isSame(WrittenName.of(pupil.name()))) {
            effect = RosterEffect.SAME;
        }
        return new Row(
                pupil.line(),
                effect,
                effect == RosterEffect.CHANGED ? pupil.name() : same.name(),
                null,
                null,
                same.id(),
                same.name());
    }
}
