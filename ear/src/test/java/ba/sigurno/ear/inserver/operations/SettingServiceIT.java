package ba.sigurno.ear.inserver.operations;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.configuration.ChangedSettings;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.operations.setting.SettingService;
import ba.sigurno.ejb.territory.CentreFact;
import ba.sigurno.ejb.territory.CentreFacts;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator changes what the public is told while the platform runs; the installation's word comes back on wish. */
@ExtendWith(ArquillianExtension.class)
class SettingServiceIT {

    private static final String NAME = "SUPERVISOR_ADDRESS";
    private static final String NEW = "Dubrovačka 6, Sarajevo";

    @Inject
    private SettingService settings;

    @Inject
    private ChangedSettings changed;

    @Inject
    private CentreFacts facts;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @AfterEach
    void forget() throws Exception {
        rows.write(em -> em.createNativeQuery("DELETE FROM changed_setting WHERE name = ?")
                .setParameter(1, "SIGURNO_" + NAME)
                .executeUpdate());
        rows.write(em -> em.createNativeQuery(
                        "DELETE FROM outbox_mail WHERE recipient = ? AND body LIKE '%name=" + NAME + "%'")
                .setParameter(1, Demo.ADMIN)
                .executeUpdate());
        changed.read();
    }

    @Test
    void whatIsChangedCountsUntilTheInstallationsWordComesBack() throws Exception {
        var before = shown();
        as.run(Demo.ADMIN, () -> settings.change(NAME, "  " + NEW + " "));
        changed.read();
        assertThat(shown()).isEqualTo(NEW);
        assertThat(as.call(Demo.ADMIN, () -> settings.get(NAME))).satisfies(view -> {
            assertThat(view.value()).isEqualTo(NEW);
            assertThat(view.installed()).isEqualTo(before);
            assertThat(view.changed()).isTrue();
        });

        as.run(Demo.ADMIN, () -> settings.reset(NAME));
        changed.read();
        assertThat(shown()).isEqualTo(before);
        assertThat(as.call(Demo.ADMIN, () -> settings.get(NAME).changed())).isFalse();
    }

    @Test
    void everyAdministratorIsToldOnceOfEachChange() throws Exception {
        as.run(Demo.ADMIN, () -> settings.change(NAME, NEW));
        as.run(Demo.ADMIN, () -> settings.change(NAME, NEW));
        assertThat(mails()).isEqualTo(1);
        as.run(Demo.ADMIN, () -> settings.reset(NAME));
        as.run(Demo.ADMIN, () -> settings.reset(NAME));
        assertThat(mails()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "HELP_EMAIL, nobody, MAIL_ADDRESS",
        "SUPERVISOR_URL, javascript:alert(1), WEB_ADDRESS",
        "QUICK_EXIT_URL, ftp://example.org, WEB_ADDRESS",
        "WORKSHOP_DECISION_DAYS, 0, NUMBER",
        "HELP_PHONE, '  ', TEXT"
    })
    void aValueThatIsNoneIsRefused(String name, String value, String form) {
        assertRuleBroken(
                "operations_rule_setting_" + form, () -> as.run(Demo.ADMIN, () -> settings.change(name, value)));
    }

    @Test
    void aValueIsNotTooLong() {
        assertRuleBroken(
                "operations_rule_setting_long", () -> as.run(Demo.ADMIN, () -> settings.change(NAME, "a".repeat(301))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET", "SECOND_FACTOR_REQUIRED", "HOTLINE_KEPT_DAYS", "DB_URL", "help_phone"})
    void whatGuardsSomethingIsNotChangedHere(String name) {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> as.run(Demo.ADMIN, () -> settings.change(name, "x")));
    }

    private String shown() {
        return facts.find(CentreFact.SUPERVISOR_ADDRESS, Language.BOSNIAN).orElse(null);
    }

    private long mails() {
        return rows.count(
                "SELECT COUNT(*) FROM outbox_mail WHERE recipient = ? AND body LIKE '%name=" + NAME + "%'", Demo.ADMIN);
    }
}
