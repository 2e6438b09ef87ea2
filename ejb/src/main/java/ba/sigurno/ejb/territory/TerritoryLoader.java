package ba.sigurno.ejb.territory;

import static ba.sigurno.ejb.territory.CsvTable.decimal;
import static ba.sigurno.ejb.territory.CsvTable.integer;

import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Brings authorities and municipalities in line with the country pack at every start: new rows are added, changed ones
 * updated, and where nothing changed nothing is written. A row that left the files stays, because schools may refer to
 * it; an authority is retired by {@code active=false}.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@PermitAll
public class TerritoryLoader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CountryPack pack;

    @PostConstruct
    void load() {
        var authorities = new HashMap<String, Authority>();
        var rows = pack.rows("authorities.csv");
        rows.forEach(row -> authorities.put(row.get("code"), authority(row)));
        em.flush();
        rows.forEach(row -> authorities.get(row.get("code")).coordinatedBy(authorities.get(row.get("coordinator"))));
        var known = new HashMap<Authority, Map<String, Municipality>>();
        for (var row : pack.rows("municipalities.csv")) {
            var authority = authorities.get(row.get("authority"));
            municipality(row, authority, known.computeIfAbsent(authority, this::municipalities));
        }
    }

    private Authority authority(CSVRecord row) {
        var competence = Competence.valueOf(row.get("competence"));
        var authority = em.createNamedQuery(Authority.BY_CODE, Authority.class)
                .setParameter("code", row.get("code"))
                .getResultStream()
                .findFirst()
                .orElseGet(() ->
                        new Authority(row.get("code"), row.get("abbr"), row.get("kind"), competence, row.get("seat")));
        authority.describe(
                row.get("abbr"), row.get("kind"), competence, row.get("seat"), Boolean.parseBoolean(row.get("active")));
        authority.placeOnMap(integer(row, "tile_row"), integer(row, "tile_col"));
        CsvTable.texts(row).forEach(authority::name);
        em.persist(authority);
        return authority;
    }

    private void municipality(CSVRecord row, Authority authority, Map<String, Municipality> known) {
        var municipality = known.get(row.get("name_latin"));
        if (municipality == null) {
            em.persist(new Municipality(
                    authority,
                    row.get("name_latin"),
                    row.get("name_cyrillic"),
                    integer(row, "population"),
                    decimal(row, "latitude"),
                    decimal(row, "longitude")));
        } else {
            municipality.describe(
                    row.get("name_cyrillic"),
                    integer(row, "population"),
                    decimal(row, "latitude"),
                    decimal(row, "longitude"));
        }
    }

    private Map<String, Municipality> municipalities(Authority authority) {
        return em.createNamedQuery(Municipality.OF_AUTHORITY, Municipality.class)
                .setParameter("authority", authority)
                .getResultStream()
                .collect(Collectors.toMap(Municipality::getNameLatin, Function.identity()));
    }
}
