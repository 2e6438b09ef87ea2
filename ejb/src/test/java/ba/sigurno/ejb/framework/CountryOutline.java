package ba.sigurno.ejb.framework;

import static ba.sigurno.ejb.territory.CsvTable.integer;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the outline of the country from its pack, without a database. */
public final class CountryOutline {

    private CountryOutline() {}

    /** Returns age bands, strands and outcomes, none of them with texts. */
    public static CurriculumOutline read() {
        var pack = new CountryPack("ba");
        var ageBands = pack.rows("age-bands.csv").stream()
                .map(row -> new AgeBand(
                        row.get("code"),
                        Level.valueOf(row.get("level")),
                        integer(row, "first_grade"),
                        integer(row, "last_grade"),
                        1))
                .collect(Collectors.toMap(AgeBand::getCode, Function.identity()));
        var strands = pack.rows("strands.csv").stream()
                .map(row -> new Strand(row.get("code"), 1))
                .collect(Collectors.toMap(Strand::getCode, Function.identity()));
        var outcomes = pack.rows("outcomes.csv").stream()
                .map(row -> new Outcome(
                        ageBands.get(row.get("age_band")), strands.get(row.get("strand")), integer(row, "position")))
                .toList();
        return new CurriculumOutline(ageBands.values(), strands.values(), outcomes);
    }
}
