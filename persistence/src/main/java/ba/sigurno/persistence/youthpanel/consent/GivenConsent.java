package ba.sigurno.persistence.youthpanel.consent;

import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import java.util.Optional;

/**
 * The proof that a consent of a member for a purpose was in force a moment ago. What publishes, records or sends something of a
 * member is created with one, and only {@link MemberConsents#require} makes them: so no path leads around it.
 */
public final class GivenConsent {

    private final PanelMember member;
    private final ConsentPurpose purpose;

    GivenConsent(PanelMember member, ConsentPurpose purpose) {
        this.member = member;
        this.purpose = purpose;
    }

    /** Returns the member, when the consent is for this purpose. */
    public PanelMember memberFor(ConsentPurpose wanted) {
        if (purpose != wanted) {
            throw new IllegalArgumentException("a consent for " + purpose + " is none for " + wanted);
        }
        return member;
    }

    /** Returns where a member reads e-mails who consented to them; empty when the member named no address. */
    public Optional<Recipient> mailbox() {
        return memberFor(ConsentPurpose.EMAIL).mailbox();
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }
}
