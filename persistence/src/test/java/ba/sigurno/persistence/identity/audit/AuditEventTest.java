package ba.sigurno.persistence.identity.audit;

import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuditEventTest {

    @Test
    void aLongDetailIsCutRatherThanLost() {
        var event = new AuditEvent(NOW, null, "Sigurno", "account.locked", "account", "x", "a".repeat(600));

        assertThat(event.getDetail()).hasSize(AuditEvent.DETAIL_LENGTH).endsWith("a…");
    }

    @Test
    void whatAProxyCallsAnAddressNeverBreaksTheAction() {
        var event = new AuditEvent(NOW, null, "Sigurno", "account.locked", "account", "x", "");

        assertThat(event.from(null).getAddress()).isNull();
        assertThat(event.from("192.0.2.7").getAddress()).isEqualTo("192.0.2.7");
        assertThat(event.from("x".repeat(300)).getAddress()).hasSize(AuditEvent.ADDRESS_LENGTH);
    }
}
