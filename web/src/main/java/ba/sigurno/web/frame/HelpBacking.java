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
 * The contacts that help a child. The centre configures them (each may be missing): {@code SIGURNO_HELP_PHONE}, {@code
 * SIGURNO_HELP_EMAIL}, {@code SIGURNO_HELP_URL}; {@code SIGURNO_HELP_EMERGENCY}, the number of the police for those in
 * danger; {@code SIGURNO_HELP_POLICE_FBIH}, {@code _RS}, {@code _BD}, the units that take reports; and {@code
 * SIGURNO_PRIVACY_EMAIL}.
 */
@Named
@ApplicationScoped
public class HelpBacking {

    private static final List<String> POLICE = List.of("fbih", "rs", "bd");

    private Config config;

    /** Lets the container create its proxy. */
    protected HelpBacking() {}

    @Inject
    public HelpBacking(Config config) {
        this.config = config;
    }

    /** Returns whether the centre configured any contact. */
    public boolean isReachable() {
        return Stream.of("PHONE", "EMAIL", "URL").anyMatch(name -> help(name).isPresent());
    }

    /** Returns the number of the helpline; null when there is none. */
    public Phone getPhone() {
        return help("PHONE").map(Phone::new).orElse(null);
    }

    /** Returns the address of the helpline; null when there is none. */
    public String getEmail() {
        return help("EMAIL").orElse(null);
    }

    /** Returns the page of the helpline, only over HTTP; null when there is none. */
    public String getUrl() {
        return help("URL").filter(url -> url.matches("https?://.+")).orElse(null);
    }

    /** Returns the host of that page, for display. */
    public String getSite() {
        return Optional.ofNullable(getUrl()).map(URI::create).map(URI::getHost).orElse(null);
    }

    /** Returns the number of the police for those in danger; null when there is none. */
    public Phone getEmergency() {
        return help("EMERGENCY").map(Phone::new).orElse(null);
    }

    /** Returns the police units that take reports, those of which the number is known. */
    public List<Police> getPolice() {
        return POLICE.stream()
                .flatMap(code -> help("POLICE_" + code.toUpperCase(Locale.ROOT)).stream()
                        .map(number -> new Police(code, new Phone(number))))
                .toList();
    }

    /** Returns the address for questions about data; null when it is not configured. */
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

        /** Returns the link that calls the number. */
        public String getHref() {
            return "tel:" + number.replaceAll("[^+\\d]", "");
        }
    }

    /** A police unit, by the code of its name in the messages. */
    public record Police(String code, Phone phone) {

        public String getCode() {
            return code;
        }

        public Phone getPhone() {
            return phone;
        }
    }
}
