package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.participation.summary.SummaryMailer;
import ba.sigurno.ejb.participation.summary.SummaryService;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who wants the figures of each month gets them once, and nobody else. */
@ExtendWith(ArquillianExtension.class)
class SummaryIT {

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Inject
    private SummaryService summaries;

    @Inject
    private SummaryMailer mailer;

    @Test
    void aMonthIsToldOnceAndTheFirstOneIsThatInWhichTheyAreOrdered() throws Exception {
        int before = told(Demo.COORDINATOR_TK).size();
        as.run(Demo.COORDINATOR_TK, () -> summaries.subscribe());
        as.run(Demo.COORDINATOR_TK, () -> summaries.subscribe());
        mailer.send();
        assertThat(told(Demo.COORDINATOR_TK)).as("the month before is known").hasSize(before);

        aMonthPasses();
        mailer.send();
        mailer.send();

        assertThat(told(Demo.COORDINATOR_TK)).hasSize(before + 1);
        assertThat(told(Demo.COORDINATOR_TK))
                .last()
                .asString()
                .contains("Škole s odjeljenjima", "višekratnike broja pet");
    }

    @Test
    void theCentreGetsThoseOfTheCountry() throws Exception {
        int before = told(Demo.PLANNER).size();
        as.run(Demo.PLANNER, () -> summaries.subscribe());
        aMonthPasses();
        mailer.send();
        assertThat(told(Demo.PLANNER)).hasSize(before + 1);
        assertThat(told(Demo.PLANNER)).last().asString().contains("Bosna i Hercegovina");
    }

    @Test
    void whoDoesNotWantThemAnyMoreGetsNone() throws Exception {
        as.run(Demo.COORDINATOR_TK, () -> summaries.subscribe());
        as.run(Demo.COORDINATOR_TK, () -> summaries.unsubscribe());
        assertThat(as.call(Demo.COORDINATOR_TK, () -> summaries.isWanted())).isFalse();
        int before = told(Demo.COORDINATOR_TK).size();
        aMonthPasses();
        mailer.send();
        assertThat(told(Demo.COORDINATOR_TK)).hasSize(before);
    }

    @AfterEach
    void nobodyWantsThem() throws Exception {
        rows.write(
                em -> em.createNativeQuery("DELETE FROM summary_subscription").executeUpdate());
    }

    private void aMonthPasses() throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "UPDATE summary_subscription SET told_of = DATE_SUB(told_of, INTERVAL 1 MONTH)")
                .executeUpdate());
    }

    private List<String> told(String email) {
        return rows.texts(
                "SELECT body FROM outbox_mail WHERE recipient = ? AND subject LIKE 'Mjesečni pregled učešća%' ORDER BY id",
                email);
    }
}
