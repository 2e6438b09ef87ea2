package ba.sigurno.ear.inserver.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsTeacher;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.ejb.school.CountrySchoolLoader;
import ba.sigurno.ejb.school.SchoolService;
import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.persistence.framework.Outcome;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The country is loaded, once: this application is the second to start on the database, so a loader that added anything
 * again would show here.
 */
@ExtendWith(ArquillianExtension.class)
class ReferenceDataIT {

    @PersistenceContext(unitName = "sigurno")
    private EntityManager em;

    @Inject
    private SchoolService schools;

    @Inject
    private CountryPack pack;

    @Inject
    private CountrySchoolLoader loader;

    @Inject
    private ParticipationService participation;

    @Inject
    private AsTeacher as;

    @Test
    void theCountryIsLoadedOnce() {
        assertThat(em.createNamedQuery(Authority.ALL, Authority.class).getResultList())
                .hasSize(13)
                .allSatisfy(authority -> assertThat(authority.getTexts()).hasSize(5));
        assertThat(em.createNamedQuery(Authority.COMPETENT, Authority.class).getResultList())
                .hasSize(12);
        assertThat(count("Municipality m")).isEqualTo(143);
        assertThat(em.createNamedQuery(Outcome.ALL, Outcome.class).getResultList())
                .hasSize(45)
                .allSatisfy(
                        outcome -> assertThat(outcome.textIn(Language.CROATIAN)).isPresent());
        assertThat(em.createNamedQuery(WorkshopTopic.ACTIVE, WorkshopTopic.class)
                        .getResultList())
                .hasSize(7);
    }

    @Test
    void theDemonstrationIsLoadedOnce() {
        assertThat(count("School s WHERE s.demonstration = TRUE")).isEqualTo(99);
        assertThat(count("School s WHERE s.demonstration = TRUE AND s.municipality IS NULL"))
                .isZero();
        assertThat(count("Account a WHERE a.email = '" + Demo.TEACHER_TK + "'")).isEqualTo(1);
    }

    @Test
    void theSchoolsOfTheCountryAreThoseOfTheDemonstrationAndAreLoadedOnce() {
        loader.load();
        for (var row : pack.rows("schools.csv")) {
            assertThat(em.createQuery(
                                    "SELECT s.demonstration FROM School s WHERE s.name = :name AND s.authority.code = :authority",
                                    Boolean.class)
                            .setParameter("name", row.get("name"))
                            .setParameter("authority", row.get("authority"))
                            .getResultList())
                    .as(row.get("name"))
                    .containsExactly(true);
        }
    }

    @Test
    void aSchoolIsFoundWithoutDiacriticsAndInTheOtherScript() throws Exception {
        assertThat(named("celic")).contains(Demo.SCHOOL_TK);
        assertThat(named("Radičević")).contains("ЈУ Основна школа „Бранко Радичевић“");
        assertThat(named("Челић")).contains(Demo.SCHOOL_TK);
        assertThat(named("%")).isEmpty();
        assertThat(named("hadzici")).contains("JU „9. maj“ Pazarić");
        assertThat(named("Хаџићи")).contains("JU „9. maj“ Pazarić");
    }

    @Test
    void aTeacherLearnsNothingOfParticipation() {
        assertThatThrownBy(() -> as.call(
                        Demo.TEACHER_TK,
                        () -> participation.report(new ScopeAddress(null, null, null), ReportFilter.NONE, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> named(String text) throws Exception {
        return as.call(Demo.TEACHER_TK, () -> schools.pick(text, 10)).stream()
                .map(School::getName)
                .toList();
    }

    private long count(String from) {
        return em.createQuery("SELECT COUNT(1) FROM " + from, Long.class).getSingleResult();
    }
}
