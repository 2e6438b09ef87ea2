package ba.sigurno.ejb.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogRulesTest {

    private static final String MAIL = "petra.perić@škola.example";

    private final LogRules rules = new LogRules();

    @AfterEach
    void end() {
        RequestId.end();
    }

    @Test
    void anAddressIsTakenOutOfWordsAndParameters() {
        var entry = new LogRecord(Level.WARNING, "mail to <" + MAIL + ">, {0}");
        entry.setParameters(new Object[] {MAIL, 7});
        rules.publish(entry);
        assertThat(entry.getMessage()).isEqualTo("mail to <(e-mail)>, {0}");
        assertThat(entry.getParameters()).containsExactly("(e-mail)", 7);
    }

    @Test
    void valuesAreTakenOutOfExceptionsAndWhatFailedWhereStays() {
        var cause = new IllegalArgumentException("Duplicate entry 'Petra Perić' for key 'account.email'");
        cause.addSuppressed(new NumberFormatException("For input string: \"123456\""));
        var entry = new LogRecord(Level.SEVERE, "incident");
        entry.setThrown(new IllegalStateException("550 " + MAIL, cause));
        rules.publish(entry);
        assertThat(printed(entry.getThrown()))
                .contains(
                        "java.lang.IllegalStateException: 550 (e-mail)\n\tat "
                                + getClass().getName(),
                        "Caused by: java.lang.IllegalArgumentException: Duplicate entry '...' for key 'account.email'",
                        "Suppressed: java.lang.NumberFormatException: For input string: '...'")
                .doesNotContain("Petra", "123456", "škola");
        var told = entry.getThrown();
        rules.publish(entry);
        assertThat(entry.getThrown()).isSameAs(told);
    }

    @Test
    void anExceptionWithoutWordsOrInACircleIsTold() {
        var one = new IllegalStateException();
        var other = new IllegalStateException("other", one);
        one.initCause(other);
        var entry = new LogRecord(Level.SEVERE, null);
        entry.setThrown(one);
        rules.publish(entry);
        assertThat(printed(entry.getThrown())).startsWith("java.lang.IllegalStateException\n\tat ");
    }

    @Test
    void whatIsLoggedDuringARequestHasItsId() {
        var id = RequestId.begin("4f2c91d0-77aa");
        assertThat(id).isEqualTo("4f2c91d0-77aa");
        var entry = new LogRecord(Level.INFO, "said");
        rules.publish(entry);
        assertThat(entry.getParameters()).containsExactly(Map.of("RequestId", id));
        RequestId.end();
        var later = new LogRecord(Level.INFO, "said");
        rules.publish(later);
        assertThat(later.getParameters()).isEmpty();
    }

    @Test
    void anIdInAnotherFormIsReplaced() {
        for (var given : new String[] {null, "", "Petra-Petric", "1234567", "12345678\n", "a".repeat(65)}) {
            assertThat(RequestId.begin(given))
                    .as(given)
                    .matches("[0-9a-f-]{36}")
                    .isNotEqualTo(given);
        }
    }

    private static String printed(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
