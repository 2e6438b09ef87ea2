package ba.sigurno.ejb.mail;

import ba.sigurno.ejb.mail.CalendarInvitation.Party;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sender of our mails: {@code SIGURNO_MAIL_FROM}, such as {@code Sigurno <sigurno@centar.example>}. */
@ApplicationScoped
public class SenderAddress {

    /** The name where the address comes without one. */
    private static final String NAME = "Sigurno";

    @Inject
    @ConfigProperty(name = "SIGURNO_MAIL_FROM", defaultValue = "Sigurno <sigurno@localhost>")
    private String from;

    /** Returns the address for a mail. */
    public InternetAddress address() throws AddressException {
        return new InternetAddress(from, false);
    }

    /** Returns the organiser of an event, who always has a name: calendars show it beside the event. */
    public Party organiser() {
        try {
            InternetAddress address = address();
            String name = address.getPersonal() == null ? NAME : address.getPersonal();
            return new Party(name, address.getAddress());
        } catch (AddressException e) {
            throw new IllegalStateException("SIGURNO_MAIL_FROM is no mail address", e);
        }
    }
}
