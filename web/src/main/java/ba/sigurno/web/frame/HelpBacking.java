package ba.sigurno.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Where a child can turn to. The centre says it by configuration (each of it may be missing): {@code SIGURNO_HELP_PHONE},
 * {@code SIGURNO_HELP_EMAIL}, {@code SIGURNO_HELP_URL}; {@code SIGURNO_HELP_EMERGENCY}, the number of the police for those
 * in danger; {@code SIGURNO_HELP_POLICE_FBIH}, {@code _RS}, {@code _BD}, the units that take reports; and
 * {@code SIGURNO_PRIVACY_EMAIL}.
 */
@Named
@ApplicationScoped
public class HelpBacking {

    private static final List<String> POLICE = List.of("fbih", "rs", "bd");

    private Config config;

    /** For the container, which proxies this class. */
    protected HelpBacking() {}

    @Inject
    public HelpBacking(Config config) {
        this.config = config;
    }

    /** Whether the centre gave any way to reach it. */
    public boolean isReachable() {
        return Stream.of("PHONE", "EMAIL", "URL").anyMatch(name -> help(name).isPresent());
    }

    /** The number of the helpline; null when there is none. */
    public Phone getPhone() {
        return help("PHONE").map(Phone::new).orElse(null);
    }

    /** The address of the helpline; null when there is none. */
    public String getEmail() {
        return help("EMAIL").orElse(null);
    }

    /** The page of the helpline, only over HTTP; null when there is none. */
    public String getUrl() {
        return help("URL").filter(url -> url.matches("https?://.+")).orElse(null);
    }

    /** The host of that page, to show. */
    public String getSite() {
        return Optional.ofNullable(getUrl()).map(URI::create).map(URI::getHost).orElse(null);
    }

    /** The number of the police for those in danger; null when there is none. */
    public Phone getEmergency() {
        return help("EMERGENCY").map(Phone::new).orElse(null);
    }

    /** The police units that take reports, those of which the number is known. */
    public List<Police> getPolice() {
        return POLICE.stream()
                .flatMap(code -> help("POLICE_" + code.toUpperCase(Locale.ROOT)).stream()
                        .map(number -> new Police(code, new Phone(number))))
                .toList();
    }

    /** Who answers questions about data; null when it was not said. */
    public String getPrivacyEmail() {
        return value("SIGURNO_PRIVACY_EMAIL").orElse(null);
    }

    private Optional<String> help(String name) {
        return value("SIGURNO_HELP_" + name);
    }

    private Optional<String> value(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A telephone number as people write it. */
    public record Phone(String number) {

        public String getNumber() {
            return number;
        }

        /** The link that calls it. */
        public String getHref() {
            return "tel:" + number.replaceAll("[^+\\d]", "");
        }
    }

    /** A police unit, by the code its name has in the messages. */
    public record Police(String code, Phone phone) {

        public String getCode() {
            return code;
        }

        public Phone getPhone() {
            return phone;
        }
    }
}
