package ba.sigurno.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://sigurno.example", "https://sigurno.example/", "https://sigurno.example//"})
    void oneSlashIsBetweenSiteAndPage(String address) {
        assertThat(new SiteAddress(address).page("/join.xhtml")).isEqualTo("https://sigurno.example/join.xhtml");
    }
}
