package ba.sigurno.ejb.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void onlyTheRightPasswordMatches() {
        var hash = PasswordHash.of("čista-voda-7");
        assertThat(PasswordHash.matches("čista-voda-7", hash)).isTrue();
        assertThat(PasswordHash.matches("cista-voda-7", hash)).isFalse();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(PasswordHash.of("ista lozinka")).isNotEqualTo(PasswordHash.of("ista lozinka"));
    }

    @Test
    void aHashFitsItsColumnAndNamesItsCost() {
        assertThat(PasswordHash.of("x")).startsWith("pbkdf2-sha256$600000$").hasSizeLessThan(255);
    }

    @Test
    void anUnknownSchemeMatchesNothing() {
        assertThat(PasswordHash.matches("x", "")).isFalse();
        assertThat(PasswordHash.matches("x", "md5$1$AA$AA")).isFalse();
    }

    @Test
    void nobodyHasAPassword() {
        assertThat(PasswordHash.matchesNobody("")).isFalse();
    }
}
