package ba.sigurno.ejb.operations.setting;

import static ba.sigurno.ejb.configuration.SettingForm.MAIL_ADDRESS;
import static ba.sigurno.ejb.configuration.SettingForm.NUMBER;
import static ba.sigurno.ejb.configuration.SettingForm.TEXT;
import static ba.sigurno.ejb.configuration.SettingForm.WEB_ADDRESS;

import ba.sigurno.ejb.configuration.SettingForm;
import ba.sigurno.ejb.territory.CentreFact;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The settings that an administrator may change while the platform runs: what the public is told, and how long ministries have.
 * Whatever guards something (keys, addresses of other machines, second factors, limits, times for which data is kept) belongs
 * to those who run the machine.
 */
public enum ChangeableSetting {
    HELP_PHONE(SettingGroup.HELP, TEXT),
    HELP_CHILD_LINE(SettingGroup.HELP, TEXT),
    HELP_EMAIL(SettingGroup.HELP, MAIL_ADDRESS),
    HELP_URL(SettingGroup.HELP, WEB_ADDRESS),
    HELP_EMERGENCY(SettingGroup.HELP, TEXT),
    HELP_AMBULANCE(SettingGroup.HELP, TEXT),
    HELP_POLICE_FBIH(SettingGroup.HELP, TEXT),
    HELP_POLICE_RS(SettingGroup.HELP, TEXT),
    HELP_POLICE_BD(SettingGroup.HELP, TEXT),
    QUICK_EXIT_URL(SettingGroup.HELP, WEB_ADDRESS),
    CONTROLLER_NAME(SettingGroup.PRIVACY, TEXT),
    CONTROLLER_ADDRESS(SettingGroup.PRIVACY, TEXT),
    PRIVACY_EMAIL(SettingGroup.PRIVACY, MAIL_ADDRESS),
    PRIVACY_LAW(SettingGroup.PRIVACY, TEXT),
    SUPERVISOR_NAME(SettingGroup.PRIVACY, TEXT),
    SUPERVISOR_ADDRESS(SettingGroup.PRIVACY, TEXT),
    SUPERVISOR_URL(SettingGroup.PRIVACY, WEB_ADDRESS),
    WORKSHOP_DECISION_DAYS(SettingGroup.WORKSHOPS, NUMBER);

    private final SettingGroup group;
    private final SettingForm form;

    ChangeableSetting(SettingGroup group, SettingForm form) {
        this.group = group;
        this.form = form;
    }

    /** Returns what it is about. */
    public SettingGroup group() {
        return group;
    }

    /** Returns what its value must be. */
    public SettingForm form() {
        return form;
    }

    /** Returns the environment variable by which the installation says it. */
    public String variable() {
        return "SIGURNO_" + name();
    }

    /** Returns the key of what it is called. */
    public String label() {
        return "operations_setting_" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether something counts when nobody says anything; a fact about the centre is then just not told. */
    public boolean isDefaulted() {
        return fact().isEmpty();
    }

    /** Returns the fact about the centre that it sets; empty when it is none. */
    Optional<CentreFact> fact() {
        return Stream.of(CentreFact.values())
                .filter(fact -> fact.setting().equals(variable()))
                .findFirst();
    }
}
