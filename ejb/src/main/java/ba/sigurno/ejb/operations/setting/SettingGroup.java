package ba.sigurno.ejb.operations.setting;

/** What settings are about. */
public enum SettingGroup {
    /** Where children find help. */
    HELP,
    /** Who answers for personal data. */
    PRIVACY,
    /** Requests for workshops. */
    WORKSHOPS
}
