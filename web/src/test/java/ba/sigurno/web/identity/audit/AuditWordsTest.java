package ba.sigurno.web.identity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ana@demo.test · EDITOR · 2026-11-27, ana@demo.test · urednik sadržaja · 27. 11. 2026.",
        "Edukacija 2026-02-30 · 2026-02-30, Edukacija 2026-02-30 · 2026-02-30",
    })
    void rolesAndDaysAreSaidInWords(String detail, String said) {
        var event = new AuditEvent(Instant.EPOCH, null, "Sigurno", "any_action", "account", "", detail);
        assertThat(AuditWords.in(Language.BOSNIAN, List.of()).detail(event)).isEqualTo(said);
    }
}
