package ba.sigurno.ejb.youthpanel.message;

import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.message.PanelAudience;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Lets members write to the whole panel, or to all its adults at once. */
@Stateless
@PermitAll
public class MemberMessageService {

    /** Who writes the same again so soon has clicked twice. */
    static final Duration TWICE = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentCheck check;

    @Inject
    private PanelAdults adults;

    @Inject
    private Clock clock;

    /**
     * Writes a message.
     *
     * @param audience the panel, or the adults
     * @throws DomainException when it is empty or was just sent, or there are not two adults to read it
     */
    public void write(String code, String place, PanelAudience audience, String text) {
        var words = FreeText.check(text, PanelMessage.TEXT_LENGTH);
        adults.requireTwo();
        var membership = check.requireMember(code, place);
        var message = new PanelMessage(membership, audience, words, clock.instant());
        long same = em.createNamedQuery(PanelMessage.COUNT_SAME_OF_MEMBER, Long.class)
                .setParameter("text", message.getText())
                .setParameter("member", membership.memberFor(ConsentPurpose.MEMBERSHIP))
                .setParameter("after", clock.instant().minus(TWICE))
                .getSingleResult();
        DomainException.require(same == 0, "youthpanel_rule_message_known");
        em.persist(message);
    }
}
