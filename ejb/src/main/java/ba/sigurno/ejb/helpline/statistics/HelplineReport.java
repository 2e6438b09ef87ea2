package ba.sigurno.ejb.helpline.statistics;

/** The reports on the contacts of a year. */
public enum HelplineReport {
    /** For the network of the centres, by quarter: issues, channels, who, gender, place. */
    INSAFE,
    /** For Child Helpline International: its ten classes, by gender. */
    CHILD_HELPLINE,
    /** For ministries: what came, what it came to, and what was done. */
    MINISTRY
}
