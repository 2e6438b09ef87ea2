package ba.sigurno.ejb.curriculum.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {

    private static final Set<String> OUTCOMES = Set.of("P2-BUL-1", "P2-SII-2");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'P2-BUL-1;INF 5.4;Prepoznaje, i prijavljuje' => Prepoznaje, i prijavljuje",
                "'P2-BUL-1,INF 5.4,Prepoznaje' => Prepoznaje",
                "'P2-BUL-1,INF 5.4,\"Prepoznaje, i prijavljuje\"' => Prepoznaje, i prijavljuje",
                "'P2-BUL-1\tINF 5.4\tPrepoznaje; prijavljuje' => Prepoznaje; prijavljuje",
                "' P2-BUL-1 ; INF 5.4 ' => ''"
            })
    void readsWhatIsPastedFromASpreadsheet(String text, String said) {
        assertThat(CodeList.read(text, OUTCOMES)).containsExactly(new CodeLine("P2-BUL-1", "INF 5.4", said));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var text = "P2-BUL-1;INF 5.4;\"Zna \"\"a\"\"; zna b\"\nP2-BUL-1;INF 5.5\n\nP2-SII-2;INF 5.4;Zna";
        var lines = CodeList.read(text, OUTCOMES);
        assertThat(lines).hasSize(3);
        assertThat(CodeList.read(CodeList.write(lines), OUTCOMES)).isEqualTo(lines);
        assertThat(CodeList.read("", OUTCOMES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "'P2-BUL-1;A\nP9-XXX-1;B' => curriculum_rule_codes_outcome",
                "'P2-BUL-1' => curriculum_rule_codes_columns",
                "'P2-BUL-1;' => curriculum_rule_codes_columns",
                "'P2-BUL-1;A;b;c' => curriculum_rule_codes_columns",
                "'P2-BUL-1;\"A' => curriculum_rule_codes_columns",
                "'P2-BUL-1;A;x\nP2-BUL-1;A;y' => curriculum_rule_codes_twice"
            })
    void aWrongLineIsTold(String text, String rule) {
        assertThatThrownBy(() -> CodeList.read(text, OUTCOMES))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining(rule);
    }

    @Test
    void whatIsTooLongOrTooMuchIsRefused() {
        assertThatThrownBy(() -> CodeList.read("P2-BUL-1;" + "A".repeat(61), OUTCOMES))
                .hasMessageContaining("curriculum_rule_codes_long");
        var many = new StringBuilder();
        for (int line = 0; line <= 1_000; line++) {
            many.append("P2-BUL-1;A").append(line).append('\n');
        }
        assertThatThrownBy(() -> CodeList.read(many.toString(), OUTCOMES))
                .hasMessageContaining("curriculum_rule_codes_many");
    }
}
