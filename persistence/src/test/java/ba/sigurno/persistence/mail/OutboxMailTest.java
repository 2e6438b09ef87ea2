package ba.sigurno.persistence.mail;

import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutboxMailTest {

    private final OutboxMail mail = new OutboxMail("ana@example.ba", "Radionica", "Dobar dan", NOW);

    @Test
    void eachRetryWaitsLonger() {
        mail.failed("connection refused", NOW);
        assertThat(mail.getNextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));

        mail.failed("connection refused", NOW);
        assertThat(mail.getNextAttemptAt()).isEqualTo(NOW.plus(Duration.ofMinutes(4)));
        assertThat(mail.getState()).isEqualTo(MailState.PENDING);
    }

    @Test
    void afterTheLastAttemptItIsGivenUp() {
        for (int i = 0; i < OutboxMail.MAX_ATTEMPTS; i++) {
            assertThat(mail.getState()).isEqualTo(MailState.PENDING);
            mail.failed("x".repeat(1000), NOW);
        }

        assertThat(mail.getState()).isEqualTo(MailState.FAILED);
        assertThat(mail.getLastError()).hasSize(500);
    }

    @Test
    void aSentMailForgetsItsErrors() {
        mail.failed("connection refused", NOW);
        mail.sent(NOW);

        assertThat(mail.getState()).isEqualTo(MailState.SENT);
        assertThat(mail.getLastError()).isNull();
        assertThat(mail.getAttempts()).isEqualTo(2);
        assertThat(mail.getBody()).isEqualTo("Dobar dan");
    }

    @Test
    void aSecretStaysOnlyUntilItWasSent() {
        mail.keepConfidential();
        mail.failed("connection refused", NOW);
        assertThat(mail.getBody()).isEqualTo("Dobar dan");

        mail.sent(NOW);
        assertThat(mail.getBody()).isEmpty();
    }
}
