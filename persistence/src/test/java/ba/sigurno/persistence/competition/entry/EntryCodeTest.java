package ba.sigurno.persistence.competition.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCodeTest {

    @Test
    void aNewCodeIsReadAsItIsShown() {
        var code = EntryCode.random();
        assertThat(EntryCode.read(EntryCode.shown(code))).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"7k3qm-xw90t, 7K3QMXW90T", "' 7K3QM – XW9OT ', 7K3QMXW90T", "il3qmxw90t, 113QMXW90T"})
    void whatAChildTypesIsReadGenerously(String typed, String code) {
        assertThat(EntryCode.read(typed)).contains(code);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7K3QM", "7K3QMXW90T1", "7K3QM-XW90U", "7K3QM-XW90Ч"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(EntryCode.read(typed)).isEmpty();
    }
}
