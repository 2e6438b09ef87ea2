package ba.sigurno.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class HelpBackingTest {

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
    void onlyPoliceUnitsWithANumberAreNamed() {
        var help = help(Map.of("SIGURNO_HELP_POLICE_RS", "000"));

        assertThat(help.getPolice()).extracting(HelpBacking.Police::getCode).containsExactly("rs");
    }

    private static HelpBacking help(Map<String, String> values) {
        return new HelpBacking((Config) Proxy.newProxyInstance(
                HelpBackingTest.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get(arguments[0]))));
    }
}
