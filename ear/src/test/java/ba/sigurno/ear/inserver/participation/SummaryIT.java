package ba.sigurno.ear.inserver.participation;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.participation.summary.SummaryMailer;
import ba.sigurno.ejb.participation.summary.SummaryService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
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

    @Inject
    private AccountErasureService erasure;

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

    @Test
    void whoHasNoSuchRoleAnyMoreIsForgottenWithTheNextMonth() throws Exception {
        var planner = newPlanner();
        as.run(planner.getEmail(), () -> summaries.subscribe());
        aMonthPasses();
        mailer.send();
        assertThat(told(planner.getEmail())).hasSize(1);
        rows.change(Account.class, planner.getId(), account -> account.withdraw(Role.PLANNER, null, null));
        aMonthPasses();
        mailer.send();
        assertThat(told(planner.getEmail())).hasSize(1);
        assertThat(subscriptions(planner)).isZero();
    }

    @Test
    void erasingTheAccountErasesThatTheyAreWanted() throws Exception {
        var planner = newPlanner();
        as.run(planner.getEmail(), () -> summaries.subscribe());
        assertThat(subscriptions(planner)).isEqualTo(1);
        as.run(Demo.ADMIN, () -> erasure.erase(planner.getPublicId()));
        assertThat(subscriptions(planner)).isZero();
    }

    @AfterEach
    void nobodyWantsThem() throws Exception {
        rows.write(
                em -> em.createNativeQuery("DELETE FROM summary_subscription").executeUpdate());
    }

    private Account newPlanner() throws Exception {
        var planner = new Account(Demo.newAddress("pregled"), "Vesna Planić", "", Language.BOSNIAN);
        planner.grant(Role.PLANNER);
        rows.store(planner);
        return planner;
    }

    private long subscriptions(Account account) {
        return rows.count("SELECT COUNT(*) FROM summary_subscription WHERE account_id = ?", account.getId());
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
