package ba.sigurno.ejb.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String EMAIL = "emina.hadzic@skola.example";

    @ParameterizedTest
    @ValueSource(strings = {"tri kruške i most", "Zmajev-rep-88", "мост преко Дрине"})
    void aLongUncommonPasswordIsGood(String password) {
        assertThatCode(() -> Passwords.requireGood(password, EMAIL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"administrator", "Sarajevo2026", "lozinka12345!", "aaaaaaaaaaaa", "1234567890", "emina.hadzic1"})
    void whatManyPeopleUseOrKnowIsRefused(String password) {
        assertThatThrownBy(() -> Passwords.requireGood(password, EMAIL))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo("identity_password_common"));
    }

    @Test
    void aShortOrEndlessPasswordIsRefused() {
        assertThatThrownBy(() -> Passwords.requireGood("kratka-9", EMAIL)).hasMessageContaining("short");
        assertThatThrownBy(() -> Passwords.requireGood("ab".repeat(100), EMAIL)).hasMessageContaining("long");
    }

    @Test
    void aOneTimePasswordIsGoodAndNeverTheSame() {
        var password = Passwords.oneTime();
        assertThatCode(() -> Passwords.requireGood(password, EMAIL)).doesNotThrowAnyException();
        assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}").isNotEqualTo(Passwords.oneTime());
    }
}
