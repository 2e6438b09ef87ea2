package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.ejb.youthpanel.member.MemberCodes;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentGiver;
import ba.sigurno.persistence.youthpanel.consent.ConsentProof;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets a member agree, refuse and withdraw in the own name, by the code. It works before, during and after the membership. */
@Stateless
@PermitAll
public class OwnConsentService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MemberCodes codes;

    @Inject
    private ConsentCheck check;

    @Inject
    private ConsentRecorder recorder;

    @Inject
    private Clock clock;

    /**
     * Returns what the member is asked and has answered; empty when the code is nobody's.
     *
     * @param place the network address from which the code comes
     */
    public Optional<ConsentView> look(String code, String place) {
        return codes.look(code, place).map(this::view);
    }

    /**
     * Records the member's answers.
     *
     * @param answers for each purpose that is asked about, whether it is given
     * @param email to which e-mails of the panel go, if they are consented to; may be null
     * @throws DomainException when an answer is missing, or the address is none
     */
    public ConsentView decide(String code, String place, Map<ConsentPurpose, Boolean> answers, String email) {
        var member = locked(code, place);
        member.receiveAt(Boolean.TRUE.equals(answers.get(ConsentPurpose.EMAIL)) ? email : null);
        return record(member, answers);
    }

    /** Withdraws everything, at once. */
    public ConsentView withdraw(String code, String place) {
        var member = locked(code, place);
        return record(
                member,
                ConsentRecorder.asked(member, ConsentGiver.MEMBER, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(purpose -> purpose, purpose -> false)));
    }

    private ConsentView record(PanelMember member, Map<ConsentPurpose, Boolean> answers) {
        recorder.record(member, ConsentGiver.MEMBER, ConsentProof.MEMBER_CODE, answers);
        return view(member);
    }

    private PanelMember locked(String code, String place) {
        var member = codes.find(code, place);
        em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        return member;
    }

    private ConsentView view(PanelMember member) {
        return ConsentView.of(check.of(member), ConsentGiver.MEMBER, LocalDate.now(clock));
    }
}
