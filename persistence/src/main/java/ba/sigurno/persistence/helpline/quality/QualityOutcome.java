package ba.sigurno.persistence.helpline.quality;

/** What a supervisor found in a contact. */
public enum QualityOutcome {
    /** It was as it should be. */
    MET,
    /** Supervisor and counsellor are to talk about it. */
    TALK
}
