package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.enrolment.LearningClass;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.participation.ParticipationService;
import ba.sigurno.ejb.participation.ReportFilter;
import ba.sigurno.ejb.participation.measure.Measure;
import ba.sigurno.ejb.participation.picture.PictureService;
import ba.sigurno.ejb.participation.picture.ReportPictures;
import ba.sigurno.ejb.participation.rollup.ParticipationRollup;
import ba.sigurno.ejb.participation.scope.ScopeAddress;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures have the figures of the report, and no finer ones than their reader may see. */
@ExtendWith(ArquillianExtension.class)
class PictureIT {

    private static final ScopeAddress OWN = new ScopeAddress(null, null, null);

    @Inject
    private AsStaff as;

    @Inject
    private LearningClass learning;

    @Inject
    private ParticipationRollup rollup;

    @Inject
    private ParticipationService participation;

    @Inject
    private PictureService pictures;

    @Test
    void theMonthsEndWithTheFigureOfTheReportAndNeverFall() throws Exception {
        learning.make(3);
        learning.read(0);
        learning.answer(0, learning.begin(0), 5);
        rollup.run();
        var report = as.call(Demo.COORDINATOR_TK, () -> participation.report(OWN, ReportFilter.NONE, null));
        var drawn = drawn(Demo.COORDINATOR_TK, OWN);
        assertThat(drawn.trend().now().reached())
                .isSorted()
                .allMatch(figure -> figure % 5 == 0)
                .endsWith(report.total().number(Measure.REACHED));
        assertThat(drawn.trend().now().enrolled()).isEqualTo(report.total().number(Measure.ENROLLED));
        assertThat(drawn.total().measures().get(Measure.REACHED))
                .isEqualTo(report.total().get(Measure.REACHED));
        assertThat(drawn.trend().now().reached()).hasSizeBetween(1, 12);
        assertThat(drawn.trend().before().reached()).hasSize(12);
        assertThat(drawn.bands()).hasSizeGreaterThan(1);
    }

    @Test
    void aCoordinatorSeesMunicipalitiesAndSchools() throws Exception {
        var drawn = drawn(Demo.COORDINATOR_TK, OWN);
        assertThat(drawn.authorities()).isEmpty();
        assertThat(drawn.municipalities()).isNotEmpty();
    }

    @Test
    void whoSeesSumsOfAuthoritiesSeesNothingFiner() throws Exception {
        var drawn = drawn(Demo.COORDINATOR_FBIH, OWN);
        assertThat(drawn.authorities()).hasSize(10);
        assertThat(drawn.municipalities()).isEmpty();
        var canton = drawn(Demo.COORDINATOR_FBIH, new ScopeAddress(Demo.AUTHORITY_TK, null, null));
        assertThat(canton.municipalities()).isEmpty();
        assertThat(canton.best()).isEmpty();
    }

    @Test
    void theCentreSeesTheCountry() throws Exception {
        var drawn = drawn(Demo.PLANNER, OWN);
        assertThat(drawn.authorities()).hasSize(12);
        assertThat(drawn.municipalities()).hasSizeGreaterThan(100);
    }

    @Test
    void aStrandThatThereIsNotIsNotFound() throws Exception {
        assertThatThrownBy(() -> as.call(
                        Demo.COORDINATOR_TK,
                        () -> pictures.pictures(OWN, new ReportFilter(null, null, "no-such-strand", null))))
                .isInstanceOf(NotFoundException.class);
    }

    private ReportPictures drawn(String who, ScopeAddress address) throws Exception {
        return as.call(who, () -> pictures.pictures(address, ReportFilter.NONE));
    }
}
