package ba.sigurno.persistence.partners.licensee;

/** What a licensee provides. */
public enum LicenseeKind {
    INTERNET,
    MOBILE,
    HOSTING,
    BROADCASTER,
    PLATFORM,
    OTHER
}
