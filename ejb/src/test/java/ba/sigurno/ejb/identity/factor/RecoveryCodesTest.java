package ba.sigurno.ejb.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    @Test
    void aCodeHasSixGroupsAndIsNeverTheSame() {
        assertThat(RecoveryCodes.random())
                .matches("[a-z2-9]{4}(-[a-z2-9]{4}){5}")
                .isNotEqualTo(RecoveryCodes.random());
    }
}
