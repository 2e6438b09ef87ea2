package ba.sigurno.ejb.youthpanel.roll;

import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member in the roll.
 *
 * @param invited whether the centre has taken up the nomination
 * @param inForce the purposes that may be used now
 * @param lastDay until when the membership holds as things are; null when it does not
 */
public record MemberLine(
        String publicId,
        String name,
        String school,
        Instant nominatedAt,
        boolean invited,
        List<ConsentPurpose> inForce,
        LocalDate lastDay) {

    static MemberLine of(MemberConsents consents) {
        var member = consents.getMember();
        return new MemberLine(
                member.getPublicId(),
                member.getName(),
                member.getSchool().getName(),
                member.getNominatedAt(),
                member.getInvitedAt() != null,
                Stream.of(ConsentPurpose.values()).filter(consents::holds).toList(),
                consents.lastDay(ConsentPurpose.MEMBERSHIP).orElse(null));
    }
}
