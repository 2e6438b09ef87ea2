package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.ejb.entity.NotFoundException;
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

/** Lets the guardian of a member answer by the link of a mail. It answers for the guardian only, never for the member. */
@Stateless
@PermitAll
public class GuardianConsentService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GuardianLinks links;

    @Inject
    private ConsentCheck check;

    @Inject
    private ConsentRecorder recorder;

    @Inject
    private ConsentMails mails;

    @Inject
    private Clock clock;

    /** Returns what a secret asks; empty when it opens nothing. Looking changes nothing: filters of e-mails open links. */
    public Optional<ConsentView> look(String secret) {
        return links.read(secret).map(this::view);
    }

    /**
     * Records the guardian's answers, and sends the link for the next time.
     *
     * @param answers for each purpose that is asked about, whether it is given
     * @return what was answered
     * @throws NotFoundException when the secret opens nothing
     */
    public ConsentView decide(String secret, Map<ConsentPurpose, Boolean> answers) {
        return decide(locked(secret), answers);
    }

    /** Withdraws everything, likewise. */
    public ConsentView withdraw(String secret) {
        var member = locked(secret);
        return decide(
                member,
                ConsentRecorder.asked(member, ConsentGiver.GUARDIAN, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(purpose -> purpose, purpose -> false)));
    }

    private ConsentView decide(PanelMember member, Map<ConsentPurpose, Boolean> answers) {
        recorder.record(member, ConsentGiver.GUARDIAN, ConsentProof.GUARDIAN_LINK, answers);
        mails.answered(member);
        return view(member);
    }

    /** Holds the row of the member, so that of two clicks the second one finds the link used. */
    private PanelMember locked(String secret) {
        var member = links.read(secret).orElseThrow(() -> new NotFoundException("member by guardian's link"));
        int round = member.getGuardianRound();
        em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        if (member.getGuardianRound() != round) {
            throw new NotFoundException("member by guardian's link");
        }
        return member;
    }

    private ConsentView view(PanelMember member) {
        return ConsentView.of(check.of(member), ConsentGiver.GUARDIAN, LocalDate.now(clock));
    }
}
