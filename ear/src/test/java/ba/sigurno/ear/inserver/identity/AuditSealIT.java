package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.audit.AuditSealing;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.entity.PublicId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever alters the audit trail in the database is found out, and whoever is forgotten in it breaks nothing. */
@ExtendWith(ArquillianExtension.class)
class AuditSealIT {

    private static final String ACTION = "operations_action_mails_sent_again";

    private final String subject = PublicId.random();

    @Inject
    private AuditSealing sealing;

    @Inject
    private AuditService audit;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @BeforeEach
    void sealTwice() throws Exception {
        sealAll();
        for (int seal = 0; seal < 2; seal++) {
            as.run(Demo.ADMIN, () -> audit.record(ACTION, "outbox_mail", subject, "1"));
            sealAll();
        }
        assertThat(broken()).isZero();
    }

    @Test
    void whatIsSealedOnceIsNotSealedAgain() {
        long seals = rows.count("SELECT COUNT(*) FROM audit_seal");
        sealing.seal(Instant.now().minus(Duration.ofHours(1)));
        assertThat(rows.count("SELECT COUNT(*) FROM audit_seal")).isEqualTo(seals);
    }

    @Test
    void anEventThatWasAlteredIsFound() throws Exception {
        change("UPDATE audit_event SET action = 'identity_action_disabled' WHERE subject_id = ? ORDER BY id LIMIT 1");
        assertThat(broken()).isEqualTo(1);
        change("UPDATE audit_event SET action = '" + ACTION + "' WHERE subject_id = ?");
        assertThat(broken()).isZero();
    }

    @Test
    void anEventThatWasRemovedOrPutBetweenIsFound() throws Exception {
        change("UPDATE audit_event SET id = -id WHERE subject_id = ? ORDER BY id LIMIT 1");
        assertThat(broken()).isEqualTo(1);
        change("UPDATE audit_event SET id = -id WHERE subject_id = ? AND id < 0");
        assertThat(broken()).isZero();
    }

    @Test
    void anEventThatWasPutBetweenTwoSealsIsFound() throws Exception {
        as.run(Demo.ADMIN, () -> audit.record(ACTION, "outbox_mail", subject, "1"));
        change("UPDATE audit_event SET id = -id WHERE subject_id = ? ORDER BY id DESC LIMIT 1");
        as.run(Demo.ADMIN, () -> audit.record(ACTION, "outbox_mail", subject, "1"));
        sealAll();
        assertThat(broken()).isZero();
        change("UPDATE audit_event SET id = -id WHERE subject_id = ? AND id < 0");
        assertThat(broken()).isEqualTo(1);
        change(
                "DELETE FROM audit_event WHERE subject_id = ? AND id = (SELECT * FROM"
                        + " (SELECT MAX(id) FROM audit_event WHERE id < (SELECT MAX(first_event_id) FROM audit_seal)) AS between_them)");
        assertThat(broken()).isZero();
    }

    @Test
    void aSealThatWasMadeWithoutTheKeyIsFound() throws Exception {
        change("UPDATE audit_seal SET signature = REVERSE(signature) WHERE first_event_id ="
                + " (SELECT MIN(id) FROM audit_event WHERE subject_id = ?)");
        assertThat(broken()).isEqualTo(1);
        change("UPDATE audit_seal SET signature = REVERSE(signature) WHERE first_event_id ="
                + " (SELECT MIN(id) FROM audit_event WHERE subject_id = ?)");
        assertThat(broken()).isZero();
    }

    @Test
    void aSealThatWasRemovedFromBetweenIsFound() throws Exception {
        change("UPDATE audit_seal SET last_event_id = -last_event_id WHERE first_event_id ="
                + " (SELECT MIN(id) FROM audit_event WHERE subject_id = ?)");
        assertThat(broken()).isPositive();
        change("UPDATE audit_seal SET last_event_id = -last_event_id WHERE last_event_id < 0 AND first_event_id ="
                + " (SELECT MIN(id) FROM audit_event WHERE subject_id = ?)");
        assertThat(broken()).isZero();
    }

    /** It and what came after it wait for the night after that, in which all of it is sealed. */
    @Test
    void whatWasDoneByAClockThatIsAheadBreaksNoSeal() throws Exception {
        for (int event = 0; event < 3; event++) {
            as.run(Demo.ADMIN, () -> audit.record(ACTION, "outbox_mail", subject, "1"));
        }
        change("UPDATE audit_event SET happened_at = happened_at + INTERVAL 2 HOUR WHERE subject_id = ?"
                + " ORDER BY id DESC LIMIT 1");
        sealAll();
        assertThat(unsealed()).isEqualTo(1);
        as.run(Demo.ADMIN, () -> audit.record(ACTION, "outbox_mail", subject, "1"));
        sealing.seal(Instant.now().plus(Duration.ofHours(3)));
        assertThat(unsealed()).isZero();
        assertThat(broken()).isZero();
    }

    @Test
    void whoIsForgottenBreaksNoSeal() throws Exception {
        change("UPDATE audit_event SET actor_name = '–', detail = '–', address = NULL WHERE subject_id = ?");
        assertThat(broken()).isZero();
    }

    private void sealAll() {
        sealing.seal(Instant.now().plus(Duration.ofHours(1)));
    }

    private long unsealed() {
        return rows.count(
                "SELECT COUNT(*) FROM audit_event WHERE subject_id = ?"
                        + " AND id > (SELECT MAX(last_event_id) FROM audit_seal)",
                subject);
    }

    private long broken() {
        sealing.compare();
        return rows.count("SELECT COUNT(*) FROM audit_seal WHERE broken");
    }

    private void change(String statement) throws Exception {
        rows.write(
                em -> em.createNativeQuery(statement).setParameter(1, subject).executeUpdate());
    }
}
