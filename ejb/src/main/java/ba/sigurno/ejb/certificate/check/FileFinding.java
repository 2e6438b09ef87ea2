package ba.sigurno.ejb.certificate.check;

/** The finding about a file. */
public enum FileFinding {
    /** Ours to the last byte. What the certificate is worth, its record says. */
    GENUINE(Verdict.GENUINE),
    /** Ours to the last byte, but nothing is on record about it. */
    UNRECORDED(Verdict.UNRECORDED),
    /** Sealed with a key of ours when that was no longer, or not yet, to be believed. */
    LAPSED(Verdict.LAPSED),
    /** Names a certificate of ours, but is not the file that we made of it. */
    ALTERED(Verdict.ALTERED),
    /** A PDF that somebody else signed. */
    OTHER_SEAL(Verdict.NOT_OURS),
    /** A badge that somebody else signed. */
    OTHER_BADGE(Verdict.NOT_OURS),
    /** A PDF that nobody signed, such as a scan. */
    UNSEALED(Verdict.NOT_OURS),
    /** Nothing at all. */
    EMPTY(Verdict.UNREADABLE),
    /** More than a certificate can have. */
    TOO_BIG(Verdict.UNREADABLE),
    /** A PDF that needs a password. */
    ENCRYPTED(Verdict.UNREADABLE),
    /** A PDF without an end. */
    BROKEN(Verdict.UNREADABLE),
    /** Neither a PDF nor a badge, or nothing that is a certificate. */
    OTHER_KIND(Verdict.UNREADABLE);

    private final Verdict verdict;

    FileFinding(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The verdict, in short. */
    public enum Verdict {
        GENUINE,
        UNRECORDED,
        LAPSED,
        ALTERED,
        NOT_OURS,
        UNREADABLE
    }

    /** The verdict that follows from the finding. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether a key of ours signed it, which nobody can do who tries files at random. */
    public boolean isSignedByUs() {
        return this == GENUINE || this == UNRECORDED || this == LAPSED;
    }
}
