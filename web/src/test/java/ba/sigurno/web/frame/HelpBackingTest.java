package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.configuration.Settings;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.ejb.territory.CountryPack;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpBackingTest {

    @TempDir
    private Path empty;

    @BeforeEach
    void packWithoutFacts() throws Exception {
        Files.writeString(empty.resolve("centre.csv"), "key,bs,source,date\n");
    }

    @Test
    void withoutConfigurationNobodyIsReachableAndNothingFails() {
        var help = help(Map.of("SIGURNO_HELP_PHONE", "  "));

        assertThat(help.isReachable()).isFalse();
        assertThat(help.getPhone()).isNull();
        assertThat(help.getSite()).isNull();
        assertThat(help.getPolice()).isEmpty();
    }

    @Test
    void aNumberIsShownAsWrittenAndCalledWithoutItsSpaces() {
        var phone = help(Map.of("SIGURNO_HELP_PHONE", "+387 (33) 000-000")).getPhone();

        assertThat(phone.getNumber()).isEqualTo("+387 (33) 000-000");
        assertThat(phone.getHref()).isEqualTo("tel:+38733000000");
    }

    @Test
    void aLinkThatIsNotHttpIsNotOffered() {
        assertThat(help(Map.of("SIGURNO_HELP_URL", "javascript:alert(1)")).getUrl())
                .isNull();
        assertThat(help(Map.of("SIGURNO_HELP_URL", "https://help.example/chat")).getSite())
                .isEqualTo("help.example");
    }

    @Test
    void aSiteIsNamedAsShortAsPeopleSayIt() {
        assertThat(help(Map.of("SIGURNO_HELP_URL", "https://www.sigurnodijete.ba"))
                        .getSite())
                .isEqualTo("sigurnodijete.ba");
    }

    @Test
    void onlyPoliceUnitsWithANumberAreNamed() {
        var help = help(Map.of("SIGURNO_HELP_POLICE_RS", "000"));

        assertThat(help.getPolice()).extracting(HelpBacking.Police::getCode).containsExactly("rs");
    }

    @Test
    void theCountryPackKnowsWhomToCall() {
        var help = help("ba", Map.of());

        assertThat(help.getPhone().getHref()).isEqualTo("tel:080022323");
        assertThat(help.getEmergency().getHref()).isEqualTo("tel:122");
        assertThat(help.getAmbulance().getHref()).isEqualTo("tel:124");
        assertThat(help.getChildLine().getNumber()).isEqualTo("080 05 03 05");
    }

    private HelpBacking help(Map<String, String> values) {
        return help(empty.toString(), values);
    }

    private static HelpBacking help(String country, Map<String, String> values) {
        return new HelpBacking(new CentreFacts(new CountryPack(country), new Settings((Config) Proxy.newProxyInstance(
                HelpBackingTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get(arguments[0]))))));
    }
}
