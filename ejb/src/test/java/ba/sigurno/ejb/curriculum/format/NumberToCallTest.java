package ba.sigurno.ejb.curriculum.format;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.territory.CentreFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberToCallTest {

    @Test
    void eachNameIsFilledByWhatTheInstallationKnows() {
        assertThat(NumberToCall.fill("policija {police}, {childline} ili {helpline}; {nobody}", CentreFact::name))
                .isEqualTo("policija HELP_EMERGENCY, HELP_CHILD_LINE ili HELP_PHONE; {nobody}");
        assertThat(NumberToCall.fill("hitna pomoć **{ambulance}**", fact -> "$1"))
                .isEqualTo("hitna pomoć **$1**");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"122", "124, i noću", "080 05 03 05", "0800 22323", "061/123-456", "+387 33 111 222", "033123456"
            })
    void aNumberToCallIsFound(String text) {
        assertThat(NumberToCall.fault("Zovite " + text).orElseThrow().getKey()).isEqualTo("curriculum_format_phone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{police} i {helpline}",
                "grupe po 100 ljudi",
                "27. 11. 2026",
                "u 2025/26",
                "0,95 KM i 1122 puta",
                "1-2-3",
                "10 min: krug",
                "+387 60 000 000"
            })
    void otherDigitsAreNone(String text) {
        assertThat(NumberToCall.fault(text)).isEmpty();
    }

    @Test
    void aNameThatNoNumberHasIsFound() {
        assertThat(NumberToCall.fault("{polis}").orElseThrow().getKey()).isEqualTo("curriculum_format_contact_unknown");
    }
}
