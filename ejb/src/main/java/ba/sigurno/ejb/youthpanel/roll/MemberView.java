package ba.sigurno.ejb.youthpanel.roll;

import ba.sigurno.persistence.youthpanel.consent.ConsentGiver;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import ba.sigurno.persistence.youthpanel.member.AgeStage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member in full. Of the guardian the centre sees only that there is one.
 *
 * @param hasCode whether the member has come in by the link
 */
public record MemberView(
        MemberLine line, AgeStage stage, boolean hasGuardian, boolean hasCode, List<Purpose> purposes) {

    /**
     * What stands about a purpose.
     *
     * @param guardian how the guardian answered: GIVEN, REFUSED, WITHDRAWN, OVER, NONE, or NOT_NEEDED
     * @param member likewise
     * @param lastDay until when it holds; null when it does not
     */
    public record Purpose(ConsentPurpose purpose, String guardian, String member, LocalDate lastDay) {}

    static MemberView of(MemberConsents consents, LocalDate today) {
        var member = consents.getMember();
        var stage = member.stage(today);
        return new MemberView(
                MemberLine.of(consents),
                stage,
                member.guardian().isPresent(),
                member.hasCode(),
                Stream.of(ConsentPurpose.values())
                        .map(purpose -> new Purpose(
                                purpose,
                                answer(consents, stage, purpose, ConsentGiver.GUARDIAN),
                                answer(consents, stage, purpose, ConsentGiver.MEMBER),
                                consents.lastDay(purpose).orElse(null)))
                        .toList());
    }

    private static String answer(MemberConsents consents, AgeStage stage, ConsentPurpose purpose, ConsentGiver giver) {
        if (!purpose.givers(stage).contains(giver)) {
            return "NOT_NEEDED";
        }
        if (consents.isGiven(purpose, giver)) {
            return "GIVEN";
        }
        return consents.answer(purpose, giver)
                .map(answer -> answer.getLastDay() == null ? answer.getAnswer().name() : "OVER")
                .orElse("NONE");
    }
}
