package ba.sigurno.ejb.hotline.intake;

import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.persistence.i18n.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Names a report to the following steps of the form that it came by, and to nothing else; the browser sends it back. */
@ApplicationScoped
public class IntakeTicket {

    /** How long a form may take. */
    static final Duration TTL = Duration.ofHours(1);

    private SealedToken token;
    private Clock clock;

    /** Lets the container create its proxy. */
    protected IntakeTicket() {}

    /** Uses the keys of this installation: what a ticket opens is not encrypted by them. */
    @Inject
    public IntakeTicket(Secrets secrets, Clock clock) {
        token = new SealedToken(secrets, "hotline/intake");
        this.clock = clock;
    }

    /** Issues the ticket of a report. */
    String issue(String reportId) {
        return token.issue(clock.instant().plus(TTL), reportId);
    }

    /**
     * Returns the public id of its report.
     *
     * @throws DomainException when it is none of ours, or its time is over
     */
    String read(String ticket) {
        return (ticket == null ? Optional.<List<String>>empty() : token.read(ticket, clock.instant()))
                .map(parts -> parts.get(0))
                .orElseThrow(() -> new DomainException("hotline_rule_form_over"));
    }
}
