package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.youthpanel.consent.ConsentAnswer;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.ConsentGiver;
import ba.sigurno.persistence.youthpanel.consent.ConsentProof;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Records answers of somebody about a member whose row is held, and takes back at once what stood by consents that ended. */
@ApplicationScoped
class ConsentRecorder {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ConsentCheck check;

    @Inject
    @Any
    private Instance<ConsentEffect> effects;

    @Inject
    private Clock clock;

    /** Returns the purposes about which somebody is asked now. */
    static Set<ConsentPurpose> asked(PanelMember member, ConsentGiver giver, LocalDate today) {
        var stage = member.stage(today);
        return Stream.of(ConsentPurpose.values())
                .filter(purpose -> purpose.givers(stage).contains(giver))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
    }

    /**
     * Records answers: a no to what was given before is a withdrawal.
     *
     * @param answers for each purpose that is asked about, whether it is given; all of them must be there
     */
    void record(PanelMember member, ConsentGiver giver, ConsentProof proof, Map<ConsentPurpose, Boolean> answers) {
        var today = LocalDate.now(clock);
        var asked = asked(member, giver, today);
        DomainException.require(
                answers.keySet().equals(asked) && !answers.containsValue(null), "youthpanel_rule_answer_all");
        var before = check.of(member);
        answers.forEach((purpose, given) -> em.persist(new ConsentDecision(
                member, purpose, giver, answer(before, purpose, giver, given), proof, clock.instant(), today)));
        em.flush();
        end(before);
    }

    private static ConsentAnswer answer(
            MemberConsents before, ConsentPurpose purpose, ConsentGiver giver, boolean given) {
        if (given) {
            return ConsentAnswer.GIVEN;
        }
        return before.isGiven(purpose, giver) ? ConsentAnswer.WITHDRAWN : ConsentAnswer.REFUSED;
    }

    /** Takes back what stood by consents that are not in force any more. */
    private void end(MemberConsents before) {
        var member = before.getMember();
        var now = check.of(member);
        var ended = Stream.of(ConsentPurpose.values())
                .filter(purpose -> !now.holds(purpose))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ConsentPurpose.class)));
        boolean wantsMail = now.isGiven(ConsentPurpose.EMAIL, ConsentGiver.MEMBER);
        // An address may wait for the guardian's consent, but does not outlive one that there was.
        if (!wantsMail || before.holds(ConsentPurpose.EMAIL) && ended.contains(ConsentPurpose.EMAIL)) {
            member.receiveAt(null);
        }
        effects.forEach(effect -> effect.ended(member, ended));
    }
}
