package ba.sigurno.ejb.youthpanel.peer;

import ba.sigurno.ejb.certificate.issue.CertificateLine;
import ba.sigurno.ejb.certificate.issue.PeerCertificates;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.peer.PeerSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Lets the lead of the panel issue a certificate for the sessions that a member held, and hand over its paper. */
@Stateless
@RolesAllowed("PANEL_LEAD")
public class MemberCertificateService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private ConsentCheck check;

    @Inject
    private PeerCertificates certificates;

    /** Returns the certificate of a member that is in force; empty for none. */
    public Optional<CertificateLine> look(String memberId, Language reader) {
        return certificates.of(find(memberId).getPublicId(), reader);
    }

    /**
     * Issues a certificate with the hours of all sessions so far, instead of one with fewer. A second click changes nothing.
     *
     * @throws DomainException when the consent to a name on it is missing, or there was no session
     */
    public void issue(String memberId) {
        var member = consenting(memberId);
        var sessions = em.createNamedQuery(PeerSession.OF_MEMBER, PeerSession.class)
                .setParameter("member", member)
                .getResultList();
        DomainException.require(!sessions.isEmpty(), "youthpanel_rule_peer_none");
        certificates.issue(new PeerCertificates.Held(
                member.getPublicId(),
                member.getName(),
                sessions.stream().mapToInt(PeerSession::getMinutes).sum(),
                sessions.get(0).getHeldOn(),
                sessions.get(sessions.size() - 1).getHeldOn(),
                member.getLanguage(),
                caller.account().getDisplayName()));
    }

    /**
     * Returns the paper of the certificate as a PDF.
     *
     * @throws DomainException when the consent to a name on it is missing, or there is none
     */
    public byte[] paper(String memberId) {
        return certificates.paper(consenting(memberId).getPublicId());
    }

    private PanelMember consenting(String memberId) {
        return check.require(find(memberId), ConsentPurpose.CERTIFICATE).memberFor(ConsentPurpose.CERTIFICATE);
    }

    private PanelMember find(String memberId) {
        return entities.find(PanelMember.class, PanelMember.BY_PUBLIC_ID, memberId);
    }
}
