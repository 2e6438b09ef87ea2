package ba.sigurno.ejb.youthpanel.incident;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Carries who the member is from the main schema, which knows, to the confidential one, which no transaction reads together with
 * it. Each form has one, and is taken once.
 */
@ApplicationScoped
public class IncidentTickets {

    private static final Duration TTL = Duration.ofHours(12);

    private SealedToken tokens;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected IncidentTickets() {}

    /** Uses the keys of this installation. */
    @Inject
    public IncidentTickets(Secrets secrets, Clock clock) {
        tokens = new SealedToken(secrets, "youthpanel-incident");
        this.clock = clock;
    }

    /**
     * A form and whose it is.
     *
     * @param formId of the form
     * @param reporter name and school of the member
     */
    record Ticket(String formId, String reporter) {}

    /** Issues the ticket for a form of a member. */
    public String issue(PanelMember member) {
        var reporter = member.getName() + ", " + member.getSchool().getName();
        return tokens.issue(
                clock.instant().plus(TTL),
                PublicId.random(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(reporter.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads a ticket.
     *
     * @throws DomainException when it is none of ours, or its time is over
     */
    Ticket read(String ticket) {
        return (ticket == null ? Optional.<List<String>>empty() : tokens.read(ticket, clock.instant()))
                .map(parts -> new Ticket(
                        parts.get(0), new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8)))
                .orElseThrow(() -> new DomainException("youthpanel_rule_incident_form"));
    }
}
