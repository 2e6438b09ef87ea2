package ba.sigurno.ejb.framework;

import static ba.sigurno.ejb.territory.CsvTable.integer;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.framework.Strand;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/**
 * Brings age bands, strands and outcomes in line with the country pack at every start, as the territory is: adds and
 * updates, never removes, because modules refer to them.
 */
@Singleton
@Startup
@DependsOn("TerritoryLoader")
@PermitAll
public class FrameworkLoader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CountryPack pack;

    @PostConstruct
    void load() {
        ageBands();
        strands();
        em.flush();
        outcomes();
    }

    private void ageBands() {
        var known = known(AgeBand.ALL, AgeBand.class, AgeBand::getCode);
        int position = 0;
        for (var row : pack.rows("age-bands.csv")) {
            position++;
            var level = Level.valueOf(row.get("level"));
            int first = integer(row, "first_grade");
            int last = integer(row, "last_grade");
            var band = known.get(row.get("code"));
            if (band == null) {
                band = new AgeBand(row.get("code"), level, first, last, position);
            } else {
                band.describe(level, first, last, position);
            }
            CsvTable.texts(row).forEach(band::name);
            em.persist(band);
        }
    }

    private void strands() {
        var known = known(Strand.ALL, Strand.class, Strand::getCode);
        int position = 0;
        for (var row : pack.rows("strands.csv")) {
            position++;
            var strand = known.get(row.get("code"));
            if (strand == null) {
                strand = new Strand(row.get("code"), position);
            } else {
                strand.moveTo(position);
            }
            CsvTable.texts(row).forEach(strand::name);
            em.persist(strand);
        }
    }

    private void outcomes() {
        var ageBands = known(AgeBand.ALL, AgeBand.class, AgeBand::getCode);
        var strands = known(Strand.ALL, Strand.class, Strand::getCode);
        var known = known(Outcome.ALL, Outcome.class, Outcome::getCode);
        var crosswalks = pack.rows("crosswalks.csv").stream().collect(groupingBy(row -> row.get("strand")));
        for (var row : pack.rows("outcomes.csv")) {
            var fresh = new Outcome(
                    ageBands.get(row.get("age_band")), strands.get(row.get("strand")), integer(row, "position"));
            var outcome = known.getOrDefault(fresh.getCode(), fresh);
            CsvTable.texts(row).forEach(outcome::text);
            crosswalks
                    .getOrDefault(row.get("strand"), List.<CSVRecord>of())
                    .forEach(other -> outcome.crosswalk(other.get("framework"), other.get("reference")));
            em.persist(outcome);
        }
    }

    private <T> Map<String, T> known(String query, Class<T> type, Function<T, String> code) {
        return em.createNamedQuery(query, type).getResultStream().collect(toMap(code, Function.identity()));
    }
}
