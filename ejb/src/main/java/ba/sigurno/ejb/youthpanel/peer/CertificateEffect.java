package ba.sigurno.ejb.youthpanel.peer;

import ba.sigurno.ejb.certificate.issue.PeerCertificates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.ejb.youthpanel.consent.ConsentEffect;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Takes the name off the certificate of a member once somebody says no to it. A consent that only lapses, and the end of the
 * membership, leave it: what was held stays held.
 */
@ApplicationScoped
public class CertificateEffect implements ConsentEffect {

    @Inject
    private ConsentCheck check;

    @Inject
    private PeerCertificates certificates;

    @Override
    public void ended(PanelMember member, Set<ConsentPurpose> purposes) {
        if (check.of(member).isDenied(ConsentPurpose.CERTIFICATE)) {
            certificates.revoke(
                    member.getPublicId(), Messages.text(member.getLanguage(), "youthpanel_certificate_withdrawn"));
        }
    }
}
