package ba.sigurno.ear.inserver.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.job.JobLeases;
import ba.sigurno.ejb.job.JobNames;
import ba.sigurno.ejb.operations.delivery.UndeliveredColumn;
import ba.sigurno.ejb.operations.delivery.UndeliveredMailService;
import ba.sigurno.ejb.operations.health.HealthFinding;
import ba.sigurno.ejb.operations.health.HealthService;
import ba.sigurno.ejb.operations.health.HealthStatus;
import ba.sigurno.ejb.operations.schedule.FormerJobs;
import ba.sigurno.ejb.operations.schedule.JobService;
import ba.sigurno.ejb.operations.schedule.JobStatus;
import ba.sigurno.ejb.operations.schedule.JobView;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator sees what of the running system is wrong, the worst first, and has mails sent again. */
@ExtendWith(ArquillianExtension.class)
class SystemIT {

    private static final String SERVER = "one";

    private final String job = "Test." + PublicId.random();
    private final String recipient = PublicId.random().toLowerCase() + "@demo.test";

    @Inject
    private HealthService health;

    @Inject
    private JobService jobs;

    @Inject
    private UndeliveredMailService undelivered;

    @Inject
    private JobLeases leases;

    @Inject
    private JobNames names;

    @Inject
    private FormerJobs former;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @BeforeEach
    void prepare() {
        leases.prepare(job);
    }

    @AfterEach
    void forget() throws Exception {
        rows.write(em -> em.createNativeQuery("DELETE FROM job_run WHERE name = ?")
                .setParameter(1, job)
                .executeUpdate());
        rows.write(em -> em.createNativeQuery("DELETE FROM outbox_mail WHERE recipient = ?")
                .setParameter(1, recipient)
                .executeUpdate());
    }

    @Test
    void aJobThatFailedIsCriticalAndComesBeforeWhatIsWell() throws Exception {
        leases.failed(job, SERVER, begin(), IllegalStateException.class);
        assertThat(status()).isEqualTo(JobStatus.FAILED);
        var findings = as.call(Demo.ADMIN, () -> health.findings());
        assertThat(findings)
                .filteredOn(finding -> finding.arguments().contains(job))
                .extracting(HealthFinding::key, HealthFinding::status)
                .containsExactly(tuple("operations_health_job_failed", HealthStatus.CRITICAL));
        assertThat(findings).isSortedAccordingTo((one, other) -> one.status().compareTo(other.status()));
    }

    @Test
    void aJobWhoseServerDiedIsLate() throws Exception {
        begin();
        assertThat(status()).isEqualTo(JobStatus.RUNNING);
        set("leased_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        assertThat(status()).isEqualTo(JobStatus.LATE);
    }

    @Test
    void aJobThatDidNotBeginWhenItShouldHaveIsLate() throws Exception {
        leases.done(job, SERVER, begin());
        assertThat(status()).isEqualTo(JobStatus.DONE);
        set("next_at = UTC_TIMESTAMP(6) - INTERVAL 14 MINUTE");
        assertThat(status()).isEqualTo(JobStatus.DONE);
        set("next_at = UTC_TIMESTAMP(6) - INTERVAL 16 MINUTE");
        assertThat(status()).isEqualTo(JobStatus.LATE);
    }

    @Test
    void aJobThatAnUpgradeTookAwayIsNotLateForEver() throws Exception {
        var begun = begin();
        set("begun_at = begun_at - INTERVAL 1 MINUTE");
        former.forget();
        assertThat(runs(job)).as("it runs on an older server").isEqualTo(1);
        leases.failed(job, SERVER, begun.minus(Duration.ofMinutes(1)), IllegalStateException.class);
        former.forget();
        assertThat(runs(job)).isZero();
    }

    @Test
    void jobsOfThisVersionStay() throws Exception {
        assertThat(names.all())
                .contains("AuditPurge.purge", "FormerJobs.forget", "MailSender.purge")
                .doesNotContain("MailSender.sendDue")
                .allMatch(name -> !JobView.called(name, Language.ENGLISH).equals(name));
        leases.prepare("AuditPurge.purge");
        former.forget();
        assertThat(runs("AuditPurge.purge")).isEqualTo(1);
    }

    @Test
    void aMailThatWasGivenUpIsSentAgainUnlessItsSecretIsGone() throws Exception {
        rows.store(givenUp(new OutboxMail(recipient, "Poziv", "Dobrodošli", Instant.now())));
        var secret = new OutboxMail(recipient, "Lozinka", "https://example.org/link", Instant.now());
        secret.keepConfidential();
        rows.store(givenUp(secret));
        assertThat(as.call(
                        Demo.ADMIN,
                        () -> undelivered.all(UndeliveredColumn.NEWEST_FIRST, 1).items()))
                .filteredOn(mail -> mail.recipient().equals(recipient))
                .hasSize(2)
                .allMatch(mail -> mail.error().equals("no such mailbox"));

        assertThat(as.call(Demo.ADMIN, () -> undelivered.sendAgain())).isPositive();
        assertThat(mails("subject = 'Poziv' AND state <> 'FAILED'")).isEqualTo(1);
        assertThat(mails("subject = 'Lozinka' AND state = 'FAILED' AND body = ''"))
                .isEqualTo(1);
        assertThat(as.call(Demo.ADMIN, () -> undelivered.sendAgain())).isZero();
    }

    @Test
    void whatRunsIsNamed() throws Exception {
        var facts = as.call(Demo.ADMIN, () -> health.facts());
        assertThat(facts.java()).startsWith("17");
        assertThat(facts.startedAt()).isBefore(Instant.now());
        assertThat(facts.schema()).matches("[0-9]+");
        assertThat(facts.megabytes()).isPositive();
    }

    private Instant begin() {
        return leases.begin(job, SERVER, null).orElseThrow();
    }

    private JobStatus status() throws Exception {
        return as.call(Demo.ADMIN, () -> jobs.all()).stream()
                .filter(each -> each.name().equals(job))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void set(String assignment) throws Exception {
        rows.write(em -> em.createNativeQuery("UPDATE job_run SET " + assignment + " WHERE name = ?")
                .setParameter(1, job)
                .executeUpdate());
    }

    private long runs(String name) {
        return rows.count("SELECT COUNT(*) FROM job_run WHERE name = ?", name);
    }

    private long mails(String condition) {
        return rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ? AND " + condition, recipient);
    }

    private static OutboxMail givenUp(OutboxMail mail) {
        for (int attempt = 0; attempt < OutboxMail.MAX_ATTEMPTS; attempt++) {
            mail.failed("no such mailbox", Instant.now());
        }
        return mail;
    }
}
