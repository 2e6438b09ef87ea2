package ba.sigurno.ear.inserver.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.purge.PupilPurge;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.operations.year.EndedYear;
import ba.sigurno.ejb.operations.year.EndedYearService;
import ba.sigurno.ejb.operations.year.MonthCount;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.participation.measure.Dimension;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator sees what of a school year stays and what goes, and has its figures. */
@ExtendWith(ArquillianExtension.class)
class EndedYearServiceIT {

    private static final int LONG_AGO = 1998;

    private static final Instant PUPILS_GO = Instant.parse("2000-09-01T10:00:00Z");

    private final String classId = PublicId.random();

    @Inject
    private EndedYearService years;

    @Inject
    private PupilPurge purge;

    @Inject
    private Rows rows;

    @Inject
    private AsStaff as;

    @BeforeEach
    void aClassOfLongAgo() throws Exception {
        rows.write(
                em -> em.createNativeQuery("INSERT INTO school_class (public_id, school_id, school_year, grades, name,"
                                + " language, join_code, created_at, went_on, version) VALUES (?, (SELECT MIN(id) FROM school), ?,"
                                + " '05', ?, 'bs', ?, UTC_TIMESTAMP(6), 0, 1)")
                        .setParameter(1, classId)
                        .setParameter(2, LONG_AGO)
                        .setParameter(3, ClassName.unique("V"))
                        .setParameter(4, classId.substring(0, 11))
                        .executeUpdate());
    }

    @AfterEach
    void forget() throws Exception {
        purge.delete(PUPILS_GO);
        rows.write(em -> em.createNativeQuery("DELETE FROM school_class WHERE public_id = ?")
                .setParameter(1, classId)
                .executeUpdate());
    }

    @Test
    void theClassesOfAYearStayAndItsPupilsGo() throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "INSERT INTO pupil (public_id, class_id, nickname, code_cipher, sign_outs,"
                                + " created_at) SELECT ?, id, 'Lisica', 'x', 0, UTC_TIMESTAMP(6) FROM school_class WHERE public_id = ?")
                .setParameter(1, PublicId.random())
                .setParameter(2, classId)
                .executeUpdate());
        assertThat(year(LONG_AGO).classes()).isEqualTo(1);
        assertThat(year(LONG_AGO).withPupils()).isEqualTo(1);
        assertThat(year(LONG_AGO).pupilsGo()).isEqualTo("2000-09-01");
        assertThat(year(LONG_AGO).begun()).isTrue();
        purge.delete(PUPILS_GO);
        assertThat(year(LONG_AGO).classes()).isEqualTo(1);
        assertThat(year(LONG_AGO).withPupils()).isZero();
    }

    @Test
    void theYearThatEndedLastIsShownFirst() throws Exception {
        var now = SchoolYear.of(LocalDate.now(ClockProducer.ZONE));
        var last = as.call(Demo.ADMIN, () -> years.year(null));
        assertThat(last.year()).isEqualTo(now.previous());
        assertThat(last.begun()).isFalse();
        assertThat(last.pupilsGo()).isEqualTo(now.next().firstDay());
        assertThat(last.years()).contains(new SchoolYear(LONG_AGO)).doesNotContain(now);
    }

    @Test
    void theArchiveHasWhatThePageCounts() throws Exception {
        var last = as.call(Demo.ADMIN, () -> years.year(null));
        var figures = as.call(Demo.ADMIN, () -> years.figures(last.year().startYear(), Language.ENGLISH));
        assertThat(figures.participation().lines()).isNotEmpty();
        assertThat(figures.results()).hasSize((int) last.editions());
        assertThat(sum(figures.workshops())).isEqualTo(last.workshops());
        assertThat(sum(figures.trainings())).isEqualTo(last.trainings());
        assertThat(figures.library()).hasSize((int) last.texts());
        assertThat(figures.trainings()).allMatch(line -> !line.authority().isEmpty());
    }

    @Test
    void theFiguresAreThoseOfTheReportsOfTheCentre() throws Exception {
        var figures = as.call(Demo.ADMIN, () -> years.figures(LONG_AGO, Language.CROATIAN));
        assertThat(figures.year()).isEqualTo(new SchoolYear(LONG_AGO));
        assertThat(figures.participation().dimension()).isEqualTo(Dimension.AUTHORITY);
        assertThat(figures.participation().scope().authority()).isNull();
        assertThat(figures.results()).isEmpty();
        assertThat(figures.workshops()).isEmpty();
        assertThat(figures.library()).isEmpty();
    }

    @Test
    void aYearThatIsNotOverHasNoArchive() {
        var now = SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).startYear();
        assertThatThrownBy(() -> as.call(Demo.ADMIN, () -> years.figures(now, Language.BOSNIAN)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> year(LONG_AGO - 1)).isInstanceOf(NotFoundException.class);
    }

    private static long sum(List<MonthCount> counts) {
        return counts.stream().mapToLong(MonthCount::count).sum();
    }

    private EndedYear year(int startYear) throws Exception {
        return as.call(Demo.ADMIN, () -> years.year(startYear));
    }
}
