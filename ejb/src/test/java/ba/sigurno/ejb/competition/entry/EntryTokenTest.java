package ba.sigurno.ejb.competition.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.Secrets;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntryTokenTest {

    private static final EntryPass PASS = new EntryPass(3, 2, 123_456_789_012L);
    private static final Instant END = Instant.parse("2027-02-09T19:00:00Z");
    private static final long BEFORE = END.toEpochMilli() - 1;

    private final EntryToken tokens = tokens(1);

    @Test
    void itTellsWhoseItIsUntilItsEnd() {
        var token = tokens.issue(PASS, END);
        assertThat(tokens.read(token, BEFORE)).contains(PASS);
        assertThat(tokens.read(token, END.toEpochMilli())).isEmpty();
    }

    @Test
    void noSignOfItCanBeChanged() {
        var token = tokens.issue(PASS, END);
        for (int at = 0; at < token.length(); at++) {
            var changed = new StringBuilder(token);
            changed.setCharAt(at, token.charAt(at) == 'x' ? 'y' : 'x');
            assertThat(tokens.read(changed.toString(), BEFORE))
                    .as("changed at " + at)
                    .isEmpty();
        }
    }

    @Test
    void anotherInstallationsTokenIsNone() {
        assertThat(tokens.read(tokens(2).issue(PASS, END), BEFORE)).isEmpty();
    }

    @Test
    void whatIsNoTokenIsNone() {
        assertThat(tokens.read("", BEFORE)).isEmpty();
        assertThat(tokens.read("č".repeat(70), BEFORE)).isEmpty();
        assertThat(tokens.read("=".repeat(70), BEFORE)).isEmpty();
    }

    @Test
    void aRotationOfTheSecretLeavesTokensAndTicketNumbersAsTheyAre() {
        var rotated = secrets(2, 1);
        assertThat(new EntryToken(rotated).read(tokens.issue(PASS, END), BEFORE))
                .contains(PASS);
        assertThat(tokens.read(new EntryToken(rotated).issue(PASS, END), BEFORE))
                .isEmpty();
        assertThat(new TicketNumbers(rotated).of("ABCDE23456"))
                .isEqualTo(new TicketNumbers(secrets(1)).of("ABCDE23456"));
    }

    private static EntryToken tokens(int installation) {
        return new EntryToken(secrets(installation));
    }

    private static Secrets secrets(int... installations) {
        return new Secrets(IntStream.of(installations)
                .mapToObj(installation -> {
                    var secret = new byte[32];
                    secret[0] = (byte) installation;
                    return Base64.getEncoder().encodeToString(secret);
                })
                .collect(Collectors.joining(",")));
    }
}
