package ba.sigurno.persistence.helpline.contact;

/** By which way somebody came to the helpline. */
public enum ContactChannel {
    PHONE,
    CHAT,
    EMAIL,
    FORM,
    SOCIAL,
    IN_PERSON,
    LETTER,
    /** The police want a psychologist or a pedagogue of the centre. */
    POLICE
}
