package ba.sigurno.persistence.helpline.contact;

/** What a contact came to; most calls of a helpline come to no counselling. */
public enum ContactKind {
    COUNSELLING,
    INFORMATION,
    SILENT,
    HANG_UP,
    WRONG_NUMBER,
    TEST,
    PRANK,
    ABUSIVE,
    THANKS,
    COMPLAINT,
    OTHER;

    /** Returns whether somebody was counselled or informed, so that there is an issue to tell. */
    public boolean isAboutSomething() {
        return this == COUNSELLING || this == INFORMATION;
    }
}
