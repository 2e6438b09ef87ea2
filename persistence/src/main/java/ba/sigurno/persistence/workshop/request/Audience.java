package ba.sigurno.persistence.workshop.request;

/** Those for whom a workshop is held. Only of pupils it is known who they are: classes; of others a number is expected. */
public enum Audience {
    PUPILS,
    PARENTS,
    TEACHERS,
    /** Others who work with children: social workers, police officers, doctors. */
    PROFESSIONALS
}
