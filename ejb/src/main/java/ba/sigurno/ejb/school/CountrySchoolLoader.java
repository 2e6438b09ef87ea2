package ba.sigurno.ejb.school;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;

/**
 * Loads the schools of the country pack into an installation that has none yet. Once there are schools nothing is loaded
 * any more: what was renamed, closed or merged here stays so, whatever the pack says.
 */
@Singleton
@Startup
@DependsOn("TerritoryLoader")
@PermitAll
public class CountrySchoolLoader {

    private static final Logger LOG = Logger.getLogger(CountrySchoolLoader.class.getName());

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CountryPack pack;

    /** Loads the schools when there is none; once more changes nothing. */
    @PostConstruct
    public void load() {
        if (em.createNamedQuery(School.COUNT, Long.class).getSingleResult() > 0) {
            return;
        }
        var authorities = em.createNamedQuery(Authority.ALL, Authority.class)
                .getResultStream()
                .collect(toMap(Authority::getCode, Function.identity()));
        var result = new SchoolListImport(authorities, this::municipality).read(pack.rows("schools.csv"));
        result.problems().forEach(problem -> LOG.warning(() -> "schools.csv of the country is not loaded: " + problem));
        result.schools().forEach(em::persist);
        LOG.info(() -> "loaded " + result.schools().size() + " schools of the country");
    }

    private Optional<Municipality> municipality(Authority authority, String name) {
        return em.createNamedQuery(Municipality.BY_NAME, Municipality.class)
                .setParameter("authority", authority)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
