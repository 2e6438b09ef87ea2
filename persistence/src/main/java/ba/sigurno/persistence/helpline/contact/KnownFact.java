package ba.sigurno.persistence.helpline.contact;

/** Whether something holds, as far as it was said; null where it was not. */
public enum KnownFact {
    YES,
    NO
}
