package ba.sigurno.ejb.helpline.contact;

/** The ten classes of issues by which Child Helpline International counts. */
public enum IssueClass {
    MISSING_CHILDREN,
    VIOLENCE,
    MENTAL_HEALTH,
    PHYSICAL_HEALTH,
    ACCESS_TO_SERVICES,
    DISCRIMINATION,
    FAMILY,
    PEERS,
    EDUCATION_OCCUPATION,
    SEXUALITY
}
