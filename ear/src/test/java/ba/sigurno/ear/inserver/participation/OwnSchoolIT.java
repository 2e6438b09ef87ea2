package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.pupil.PupilService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.participation.OwnSchool;
import ba.sigurno.ejb.participation.OwnSchoolFigure;
import ba.sigurno.ejb.participation.OwnSchoolLine;
import ba.sigurno.ejb.participation.OwnSchoolService;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.rollup.ParticipationRollup;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import ba.sigurno.persistence.competition.edition.CompetitionEdition;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.participation.measure.Dimension;
import ba.sigurno.persistence.school.School;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the coordinator of a school sees of it. */
@ExtendWith(ArquillianExtension.class)
class OwnSchoolIT {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private OwnSchoolService own;

    @Inject
    private ClassService classes;

    @Inject
    private PupilService pupils;

    @Inject
    private ParticipationService participation;

    @Inject
    private ParticipationRollup rollup;

    private final String coordinator = Demo.newAddress("direktorica");
    private final String teacher = Demo.newAddress("uci");
    private School known;
    private School school;

    @BeforeEach
    void openASchool() throws Exception {
        known = rows.account(Demo.TEACHER_TK).schools().iterator().next();
        school = new School(
                "JU Osnovna škola Br. " + UUID.randomUUID().toString().substring(0, 6),
                Level.PRIMARY,
                known.getAuthority(),
                known.getMunicipality(),
                null);
        rows.store(school);
        store(coordinator, Role.SCHOOL_COORDINATOR, school);
        store(teacher, Role.TEACHER, school);
    }

    @Test
    void theNumbersAreThoseOfTheOwnSchool() throws Exception {
        newClass("B");

        assertThat(own())
                .extracting(OwnSchool::teachers, OwnSchool::classes, OwnSchool::workshops, OwnSchool::certificates)
                .containsExactly(1L, 1L, 0L, 0L);
        assertThatThrownBy(() -> as.call(coordinator, () -> own.get(known.getPublicId())))
                .hasStackTraceContaining("NotFoundException");
    }

    @Test
    void aNumberLeadsToWhatItCounts() throws Exception {
        var id = newClass("B");
        var name = rows.text("SELECT name FROM school_class WHERE public_id = ?", id);

        assertThat(list(OwnSchoolFigure.CLASSES))
                .extracting(OwnSchoolLine::title, OwnSchoolLine::about)
                .containsExactly(tuple(name, "Osoba Škole"));
        for (var figure : OwnSchoolFigure.values()) {
            if (figure != OwnSchoolFigure.CLASSES) {
                assertThat(list(figure)).as(figure.name()).isEmpty();
            }
        }
        assertThatThrownBy(() -> as.call(
                        coordinator, () -> own.list(known.getPublicId(), OwnSchoolFigure.CLASSES, 1, Language.BOSNIAN)))
                .hasStackTraceContaining("NotFoundException");
    }

    @Test
    void whatPupilsDidIsToldAsTheMinistryIsToldIt() throws Exception {
        var now = Instant.now();
        var edition =
                new CompetitionEdition(2020, false, now.minus(Duration.ofHours(2)), now.minus(Duration.ofHours(1)));
        rows.write(em -> {
            edition.paper(em.createNamedQuery(AgeBand.ALL, AgeBand.class)
                    .getResultList()
                    .get(0));
            em.persist(edition);
        });
        try {
            enter(edition, newClass("B"), 3);
            enter(edition, newClass("C"), 6);
            rollup.run();
            var report = as.call(
                    Demo.COORDINATOR_TK,
                    () -> participation.report(
                            new ScopeAddress(null, null, school.getPublicId()), ReportFilter.NONE, Dimension.CLASS));
            assertThat(own().countedAt()).isNotNull();
            for (var measure : List.of(Measure.PUPILS, Measure.REACHED, Measure.ENTRANTS)) {
                assertThat(own().pupils().get(measure))
                        .as(measure.name())
                        .isEqualTo(report.total().get(measure));
            }
            assertThat(own().pupils().number(Measure.PUPILS)).isIn(5L, 10L);
            assertThat(own().pupils().number(Measure.ENTRANTS)).isIn(5L, 10L);
            assertThat(list(OwnSchoolFigure.CLASSES))
                    .as("who took part is told of no part of a school")
                    .hasSize(2)
                    .allMatch(line -> line.pupils().get(Measure.ENTRANTS) == null)
                    .allMatch(line -> line.pupils().number(Measure.PUPILS) % 5 == 0);
        } finally {
            rows.write(em -> {
                em.createNativeQuery("DELETE FROM competition_entry WHERE edition_id = ?")
                        .setParameter(1, edition.getId())
                        .executeUpdate();
                em.remove(em.find(CompetitionEdition.class, edition.getId()));
            });
        }
    }

    private void enter(CompetitionEdition edition, String classId, int children) throws Exception {
        as.run(teacher, () -> pupils.enrol(classId, children, 0));
        rows.write(em -> em.createNativeQuery("INSERT INTO competition_entry"
                        + " (edition_id, code, paper_id, school_id, grade, pupil_id, entered_at)"
                        + " SELECT a.edition_id, LPAD(p.id, 10, '0'), a.id, c.school_id, 5, p.id, UTC_TIMESTAMP(6)"
                        + " FROM pupil p JOIN school_class c ON c.id = p.class_id JOIN competition_paper a"
                        + " ON a.edition_id = ? WHERE c.public_id = ?")
                .setParameter(1, edition.getId())
                .setParameter(2, classId)
                .executeUpdate());
    }

    private String newClass(String letter) throws Exception {
        return as.call(
                teacher,
                () -> classes.create(new NewClass(
                        school.getPublicId(),
                        classes.year(),
                        ClassGrades.of(5),
                        ClassName.unique(letter),
                        Language.BOSNIAN)));
    }

    private OwnSchool own() throws Exception {
        return as.call(coordinator, () -> own.get(school.getPublicId()));
    }

    private List<OwnSchoolLine> list(OwnSchoolFigure figure) throws Exception {
        return as.call(coordinator, () -> own.list(school.getPublicId(), figure, 1, Language.BOSNIAN))
                .items();
    }

    private void store(String email, Role role, School school) throws Exception {
        var account = new Account(email, "Osoba Škole", "", Language.BOSNIAN);
        account.grant(role, null, school);
        rows.store(account);
    }
}
