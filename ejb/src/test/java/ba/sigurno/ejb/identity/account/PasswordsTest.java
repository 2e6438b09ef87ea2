package ba.sigurno.ejb.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final Account OWNER =
            new Account("emina.hadzic@skola.example", "Emina Hadžić-Šehić", "hash", Language.BOSNIAN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tri kruške i most",
                "Zmajev-rep-88",
                "мост преко Дрине",
                "internetom do zvijezda",
                "Emina jaše plavog zmaja",
                "7309 2218 5640 9917 3",
                "#%&=?*<>;:!"
            })
    void aLongUncommonPasswordIsGood(String password) {
        assertThatCode(() -> Passwords.requireGood(password, OWNER)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrator",
                "Sarajevo2026",
                "lozinka12345!",
                "P@ssw0rd2026!",
                "2026-uciteljica",
                "Учитељица12",
                "volimlejla99",
                "lozinkalozinka",
                "qwertzuiop",
                "Aleksandra1",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaa",
                "1234567890",
                "+387 61 234 567",
                "24.11.1987.",
                "emina.hadzic1",
                "HadžićEmina2026",
                "Š3hić-emina",
                "sigurno.Internet.26"
            })
    void whatManyPeopleUseOrKnowIsRefused(String password) {
        assertThatThrownBy(() -> Passwords.requireGood(password, OWNER))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.getKey()).isEqualTo("identity_password_common"));
    }

    @Test
    void theListIsOfThousandsInTheFormInWhichItIsCompared() {
        var common = new Scanner(Passwords.class.getResourceAsStream("/identity/common-passwords.txt"), "UTF-8")
                .tokens()
                .toList();
        assertThat(common).hasSizeGreaterThan(50_000).doesNotHaveDuplicates();
        assertThat(common.stream().filter(word -> word.length() >= Passwords.SHORTEST))
                .hasSizeGreaterThan(3000);
        assertThat(common).allMatch(word -> word.matches("[\\p{ASCII}&&[^A-Z]]{4,}"));
    }

    @Test
    void aShortOrEndlessPasswordIsRefused() {
        assertThatThrownBy(() -> Passwords.requireGood("kratka-9", OWNER)).hasMessageContaining("short");
        assertThatThrownBy(() -> Passwords.requireGood("ab".repeat(100), OWNER)).hasMessageContaining("long");
    }
}
