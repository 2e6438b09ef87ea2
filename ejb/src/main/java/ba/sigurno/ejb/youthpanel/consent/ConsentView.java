package ba.sigurno.ejb.youthpanel.consent;

import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.ConsentGiver;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import ba.sigurno.persistence.youthpanel.member.AgeStage;
import java.time.LocalDate;
import java.util.List;

/**
 * What a guardian or a member is asked, and what was answered.
 *
 * @param name the member's first name
 * @param stage by which the words are chosen
 * @param lines one for each purpose about which this one is asked; none for the guardian of somebody of age
 */
public record ConsentView(String name, AgeStage stage, List<Line> lines) {

    /**
     * A purpose.
     *
     * @param given whether this one's consent holds today
     * @param answered whether this one has answered before
     * @param inForce whether the purpose may be used, by all whose consent is needed
     * @param lastDay the last day of this one's consent; null when it does not hold
     */
    public record Line(ConsentPurpose purpose, boolean given, boolean answered, boolean inForce, LocalDate lastDay) {}

    static ConsentView of(MemberConsents consents, ConsentGiver giver, LocalDate today) {
        var member = consents.getMember();
        return new ConsentView(
                member.getFirstName(),
                member.stage(today),
                ConsentRecorder.asked(member, giver, today).stream()
                        .map(purpose -> line(consents, purpose, giver))
                        .toList());
    }

    private static Line line(MemberConsents consents, ConsentPurpose purpose, ConsentGiver giver) {
        var answer = consents.answer(purpose, giver);
        boolean given = consents.isGiven(purpose, giver);
        return new Line(
                purpose,
                given,
                answer.isPresent(),
                consents.holds(purpose),
                given ? answer.map(ConsentDecision::getLastDay).orElseThrow() : null);
    }

    /** Returns whether it is asked in simple words. */
    public boolean isYoung() {
        return stage == AgeStage.YOUNG;
    }

    /** Returns whether anything is given, and so could be withdrawn. */
    public boolean isAnyGiven() {
        return lines.stream().anyMatch(Line::given);
    }
}
