package ba.sigurno.persistence.hotline.intake;

/** What a reporter thinks it is about; the centre's own verdict is another thing. */
public enum ReportTheme {
    /** A child or a young person, shown sexually or hurt. */
    CHILD_ABUSE,
    /** A picture or film of the reporter, without clothes or shared against the reporter's will. */
    OWN_PICTURE,
    /** Somebody who asks a child for pictures, talk about sex or a meeting. */
    GROOMING,
    /** Somebody who threatens to show pictures. */
    BLACKMAIL,
    /** Hatred, violence, or a call to it. */
    VIOLENCE,
    /** Insults, a false profile, fraud: harmful, and mostly nothing that a hotline can have removed. */
    HARMFUL,
    /** Not known, or nothing of these. */
    OTHER
}
