package ba.sigurno.ejb.operations.monitoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.entity.NotFoundException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonitoringTokenTest {

    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void whoeverHasTheTokenPasses() {
        assertThatCode(() -> new MonitoringToken(Optional.of(TOKEN + "\n")).require(TOKEN))
                .doesNotThrowAnyException();
    }

    @Test
    void othersFindNothing() {
        var tokens = new MonitoringToken(Optional.of(TOKEN));
        for (var given : new String[] {null, "", TOKEN.substring(1), TOKEN + "0", TOKEN.toUpperCase()}) {
            assertThatThrownBy(() -> tokens.require(given)).as(given).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void nobodyPassesWhereNoneIsSet() {
        var tokens = new MonitoringToken(Optional.empty());
        for (var given : new String[] {null, "", TOKEN}) {
            assertThatThrownBy(() -> tokens.require(given)).as(given).isInstanceOf(NotFoundException.class);
        }
    }
}
