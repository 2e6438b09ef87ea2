package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.ejb.youthpanel.member.MemberCodes;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one place that says what may be done with a member. Whoever shows something asks {@link #of}; whoever does something asks
 * {@link #require}, which holds the member's row to the end of the transaction: a withdrawal waits for it and then takes back
 * what was done, or comes first and this refuses.
 */
@ApplicationScoped
public class ConsentCheck {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MemberCodes codes;

    @Inject
    private Clock clock;

    /** Returns the consents of a member as they are now. */
    public MemberConsents of(PanelMember member) {
        return of(List.of(member)).get(0);
    }

    /** Returns the consents of members as they are now, in their order. */
    public List<MemberConsents> of(Collection<PanelMember> members) {
        if (members.isEmpty()) {
            return List.of();
        }
        var decisions = em.createNamedQuery(ConsentDecision.OF_MEMBERS, ConsentDecision.class)
                .setParameter(
                        "ids",
                        members.stream().map(PanelMember::getId).distinct().toList())
                .getResultStream()
                .collect(Collectors.groupingBy(ConsentDecision::memberId));
        var today = LocalDate.now(clock);
        return members.stream()
                .map(member -> new MemberConsents(member, decisions.getOrDefault(member.getId(), List.of()), today))
                .toList();
    }

    /**
     * Returns the proof that something may be done with a member, and holds the member's row to the end of the transaction.
     *
     * @throws DomainException when a consent is missing
     */
    public GivenConsent require(PanelMember member, ConsentPurpose purpose) {
        em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        return of(member).require(purpose);
    }

    /**
     * Returns the proof that whoever has a code is a member now, likewise.
     *
     * @param place the network address from which the code comes
     */
    public GivenConsent requireMember(String code, String place) {
        return require(codes.find(code, place), ConsentPurpose.MEMBERSHIP);
    }

    /** Returns all who may do or be something, with the proofs, by name; without holding their rows. */
    public List<GivenConsent> all(ConsentPurpose purpose) {
        return of(em.createNamedQuery(PanelMember.CURRENT, PanelMember.class).getResultList()).stream()
                .filter(consents -> consents.holds(purpose))
                .map(consents -> consents.require(purpose))
                .toList();
    }
}
