package ba.sigurno.ejb.territory;

/**
 * A fact about the centre or its country that public pages tell: a row of the country pack's {@code centre.csv}, which an
 * installation replaces by the setting {@code SIGURNO_} and its name.
 */
public enum CentreFact {
    /** The number of the centre's helpline. */
    HELP_PHONE(true),
    /** The number of another organisation's line for children. */
    HELP_CHILD_LINE(false),
    /** The address of the helpline. */
    HELP_EMAIL(false),
    /** The page of the helpline. */
    HELP_URL(true),
    /** The number of the police for those in danger. */
    HELP_EMERGENCY(true),
    /** The number of the ambulance. */
    HELP_AMBULANCE(true),
    /** The numbers of the police units that take reports. */
    HELP_POLICE_FBIH(false),
    HELP_POLICE_RS(false),
    HELP_POLICE_BD(false),
    /** The controller of the personal data. */
    CONTROLLER_NAME(true),
    /** The postal address of the controller. */
    CONTROLLER_ADDRESS(true),
    /** The e-mail address that answers questions about personal data. */
    PRIVACY_EMAIL(true),
    /** The law on personal data. */
    PRIVACY_LAW(true),
    /** The authority that takes complaints about personal data. */
    SUPERVISOR_NAME(true),
    /** The postal address of that authority. */
    SUPERVISOR_ADDRESS(false),
    /** The site of that authority. */
    SUPERVISOR_URL(true);

    private final boolean required;

    CentreFact(boolean required) {
        this.required = required;
    }

    /** Returns whether the public misses something without it. */
    public boolean isRequired() {
        return required;
    }

    /** Returns the name of the setting that replaces what the country pack says. */
    public String setting() {
        return "SIGURNO_" + name();
    }
}
