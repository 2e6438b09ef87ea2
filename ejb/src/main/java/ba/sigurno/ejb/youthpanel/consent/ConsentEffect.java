package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import java.util.Set;

/** What ends with a consent: each part of the panel that has something by one answers for its own. */
public interface ConsentEffect {

    /** Takes back what stands by consents that are not in force any more, in the transaction of the withdrawal. */
    void ended(PanelMember member, Set<ConsentPurpose> purposes);
}
