package ba.sigurno.web.frame;

import ba.sigurno.ejb.territory.CentreFact;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.TelephoneLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The contacts that help a child; the country pack and the settings name them, and each may be missing. */
@Named
@ApplicationScoped
public class HelpBacking {

    private static final String POLICE = "HELP_POLICE_";

    private CentreFacts facts;

    /** Lets the container create its proxy. */
    protected HelpBacking() {}

    @Inject
    public HelpBacking(CentreFacts facts) {
        this.facts = facts;
    }

    /** Returns whether any contact is known. */
    public boolean isReachable() {
        return Stream.of(CentreFact.HELP_PHONE, CentreFact.HELP_CHILD_LINE, CentreFact.HELP_EMAIL, CentreFact.HELP_URL)
                .anyMatch(fact -> find(fact).isPresent());
    }

    /** Returns the number of the helpline; null when there is none. */
    public Phone getPhone() {
        return phone(CentreFact.HELP_PHONE);
    }

    /** Returns the number of another organisation's line for children; null when there is none. */
    public Phone getChildLine() {
        return phone(CentreFact.HELP_CHILD_LINE);
    }

    /** Returns the address of the helpline; null when there is none. */
    public String getEmail() {
        return find(CentreFact.HELP_EMAIL).orElse(null);
    }

    /** Returns the page of the helpline, only over HTTP; null when there is none. */
    public String getUrl() {
        return find(CentreFact.HELP_URL)
                .filter(url -> url.matches("https?://.+"))
                .orElse(null);
    }

    /** Returns the host of that page, for display. */
    public String getSite() {
        return Optional.ofNullable(getUrl())
                .map(URI::create)
                .map(URI::getHost)
                .map(host -> host.replaceFirst("^www\\.", ""))
                .orElse(null);
    }

    /** Returns the number of the police for those in danger; null when there is none. */
    public Phone getEmergency() {
        return phone(CentreFact.HELP_EMERGENCY);
    }

    /** Returns the number of the ambulance; null when there is none. */
    public Phone getAmbulance() {
        return phone(CentreFact.HELP_AMBULANCE);
    }

    /** Returns the police units that take reports, those of which the number is known. */
    public List<Police> getPolice() {
        return Stream.of(CentreFact.values())
                .filter(fact -> fact.name().startsWith(POLICE) && find(fact).isPresent())
                .map(fact -> new Police(fact.name().substring(POLICE.length()).toLowerCase(Locale.ROOT), phone(fact)))
                .toList();
    }

    private Phone phone(CentreFact fact) {
        return find(fact).map(Phone::new).orElse(null);
    }

    /** Finds a contact, which is the same in all languages. */
    private Optional<String> find(CentreFact fact) {
        return facts.find(fact, Language.BOSNIAN);
    }

    /** A telephone number as people write it. */
    public record Phone(String number) {

        public String getNumber() {
            return number;
        }

        /** Returns the link that calls the number. */
        public String getHref() {
            return TelephoneLink.of(number);
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
