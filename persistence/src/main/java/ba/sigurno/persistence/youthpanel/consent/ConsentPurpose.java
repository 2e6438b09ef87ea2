package ba.sigurno.persistence.youthpanel.consent;

import ba.sigurno.persistence.youthpanel.member.AgeStage;
import java.util.EnumSet;
import java.util.Set;

/** What a consent is for. */
public enum ConsentPurpose {
    /** To take part at all: meetings, ideas, messages, peer sessions. Without it no other one is in force. */
    MEMBERSHIP,
    /** To be shown in a photo. */
    PHOTO,
    /** To go to events away from the own school. */
    TRAVEL,
    /** To be quoted by first name. */
    MEDIA,
    /** To stand by name on a certificate of the peer sessions held, which whoever has the paper can check. */
    CERTIFICATE,
    /** To get e-mails of the panel. */
    EMAIL;

    /**
     * Returns whose consent is needed: of the guardian and of the young person, who at 16 decides alone about e-mail, and at 18
     * about everything.
     */
    public Set<ConsentGiver> givers(AgeStage stage) {
        boolean alone = stage.compareTo(AgeStage.ADULT) >= 0 || this == EMAIL && stage == AgeStage.FROM_16;
        return alone ? EnumSet.of(ConsentGiver.MEMBER) : EnumSet.allOf(ConsentGiver.class);
    }
}
