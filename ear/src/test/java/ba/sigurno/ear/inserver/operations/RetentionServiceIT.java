package ba.sigurno.ear.inserver.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.helpline.shift.ShiftPurge;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.link.AccountLinkPurge;
import ba.sigurno.ejb.job.JobLeases;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthService;
import ba.sigurno.ejb.operations.retention.DueRowsCounter;
import ba.sigurno.ejb.operations.retention.KeptPromise;
import ba.sigurno.ejb.operations.retention.PromiseStatus;
import ba.sigurno.ejb.operations.retention.RetentionService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator sees what will be deleted when, and what should have been; of what is confidential no numbers. */
@ExtendWith(ArquillianExtension.class)
class RetentionServiceIT {

    private static final String JOB = "AccountLinkPurge.purge";

    private final String digest = PublicId.random();
    private final String shift = PublicId.random();

    @Inject
    private RetentionService retention;

    @Inject
    private DueRowsCounter counter;

    @Inject
    private HealthService health;

    @Inject
    private AccountLinkPurge links;

    @Inject
    private ShiftPurge shifts;

    @Inject
    private JobLeases leases;

    @Inject
    private Rows rows;

    @Inject
    private Confidential confidential;

    @Inject
    private AsStaff as;

    @BeforeEach
    void purge() {
        links.purge();
        shifts.purge();
    }

    @AfterEach
    void forget() throws Exception {
        rows.write(em -> em.createNativeQuery("DELETE FROM account_link WHERE digest = ?")
                .setParameter(1, digest)
                .executeUpdate());
        rows.write(em -> em.createNativeQuery("DELETE FROM job_run WHERE name = ?")
                .setParameter(1, JOB)
                .executeUpdate());
        confidential.change("DELETE FROM helpline_shift WHERE public_id = ?", shift);
    }

    @Test
    void eachPromiseIsCounted() throws Exception {
        counter.everyNight();
        var all = all();
        assertThat(all).extracting(KeptPromise::name).doesNotHaveDuplicates();
        assertThat(all)
                .filteredOn(promise -> promise.countedAt() == null)
                .extracting(KeptPromise::name)
                .containsExactly("panel_publication");
    }

    @Test
    void whatShouldHaveGoneIsOverdueUntilItIsGone() throws Exception {
        counter.everyNight();
        assertThat(of("account_link").status()).isEqualTo(PromiseStatus.KEPT);
        link(Instant.now().minus(Duration.ofDays(32)));
        counter.everyNight();
        assertThat(of("account_link").status()).isEqualTo(PromiseStatus.OVERDUE);
        assertThat(of("account_link").onNextRun()).isEqualTo(1);
        assertThat(as.call(Demo.ADMIN, health::findings))
                .extracting(HealthFinding::key)
                .contains("operations_health_promises_overdue");
        links.purge();
        counter.everyNight();
        assertThat(of("account_link").status()).isEqualTo(PromiseStatus.KEPT);
        assertThat(of("account_link").onNextRun()).isZero();
    }

    @Test
    void whatGoesIsCountedForTheTimesToCome() throws Exception {
        counter.everyNight();
        int before = of("account_link").withinMonth();
        link(Instant.now().minus(Duration.ofDays(10)));
        counter.everyNight();
        assertThat(of("account_link").onNextRun()).isZero();
        assertThat(of("account_link").withinMonth()).isEqualTo(before + 1);
    }

    @Test
    void namesGoOnOneDayOfTheYear() throws Exception {
        counter.everyNight();
        var today = LocalDate.now(ClockProducer.ZONE);
        assertThat(of("recognition_name").greatDay())
                .hasDayOfMonth(1)
                .hasMonth(Month.OCTOBER)
                .isAfter(today);
        assertThat(of("recognition_name").onGreatDay())
                .isGreaterThanOrEqualTo(of("recognition_name").onNextRun())
                .isPositive();
        assertThat(of("pupil").greatDay()).isEqualTo(SchoolYear.of(today).next().firstDay());
    }

    @Test
    void ofWhatIsConfidentialOnlyDelaysAreShown() throws Exception {
        counter.everyNight();
        assertThat(of("helpline_shift").status()).isEqualTo(PromiseStatus.KEPT);
        confidential.change(
                "INSERT INTO helpline_shift SET public_id = ?, counsellor_id = 'nobody', starts_at = '2020-01-01 08:00',"
                        + " ends_at = '2020-01-01 12:00'",
                shift);
        counter.everyNight();
        assertThat(of("helpline_shift").status()).isEqualTo(PromiseStatus.OVERDUE);
        assertThat(all())
                .filteredOn(KeptPromise::confidential)
                .isNotEmpty()
                .allMatch(promise ->
                        promise.onNextRun() == null && promise.withinMonth() == null && promise.onGreatDay() == null);
    }

    @Test
    void aJobThatFailedIsSeenBeforeAnythingIsOverdue() throws Exception {
        counter.everyNight();
        leases.prepare(JOB);
        leases.failed(JOB, "one", leases.begin(JOB, "one", null).orElseThrow(), IllegalStateException.class);
        assertThat(of("account_link").status()).isEqualTo(PromiseStatus.JOB_FAILED);
        assertThat(of("account_link").lastRun()).isNotNull();
        assertThat(of("account_request").status()).isNotEqualTo(PromiseStatus.JOB_FAILED);
    }

    private List<KeptPromise> all() throws Exception {
        return as.call(Demo.ADMIN, retention::promises);
    }

    private KeptPromise of(String name) throws Exception {
        return all().stream()
                .filter(promise -> promise.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void link(Instant endsAt) throws Exception {
        rows.write(em -> em.createNativeQuery(
                        "INSERT INTO account_link SET digest = ?, ends_at = ?,"
                                + " account_id = (SELECT MIN(id) FROM account), purpose = 'EMAIL', email = 'neko@demo.test', password_stamp = ''")
                .setParameter(1, digest)
                .setParameter(2, Timestamp.from(endsAt))
                .executeUpdate());
    }
}
