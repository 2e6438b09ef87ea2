package ba.sigurno.ear.inserver.access;

import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.operations.delivery.UndeliveredColumn;
import ba.sigurno.ejb.operations.delivery.UndeliveredMailService;
import ba.sigurno.ejb.operations.health.HealthService;
import ba.sigurno.ejb.operations.monitoring.MonitoringService;
import ba.sigurno.ejb.operations.retention.RetentionService;
import ba.sigurno.ejb.operations.schedule.JobService;
import ba.sigurno.ejb.operations.setting.SettingService;
import ba.sigurno.ejb.operations.year.EndedYearService;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the services about the running system do. */
@RequestScoped
class SystemOperations {

    @Inject
    private HealthService health;

    @Inject
    private JobService jobs;

    @Inject
    private RetentionService retention;

    @Inject
    private EndedYearService years;

    @Inject
    private UndeliveredMailService undelivered;

    @Inject
    private MonitoringService monitoring;

    @Inject
    private SettingService settings;

    void addTo(Operations all) {
        all.asks("HealthService.findings", health::findings)
                .asks("HealthService.facts", health::facts)
                .asks("JobService.all", jobs::all)
                .asks("RetentionService.promises", retention::promises)
                .does("RetentionService.count", retention::count)
                .asks("RetentionService.counting", retention::counting)
                .asks("EndedYearService.year", () -> years.year(null))
                .asks("EndedYearService.figures", () -> years.figures(lastYear(), Language.BOSNIAN))
                .asks("MonitoringService.prognosis", () -> monitoring.prognosis(token()))
                .asks("MonitoringService.metrics", () -> monitoring.metrics(token()))
                .asks("UndeliveredMailService.all", () -> undelivered.all(UndeliveredColumn.NEWEST_FIRST, 1))
                .does("UndeliveredMailService.sendAgain", undelivered::sendAgain)
                .asks("SettingService.all", settings::all)
                .asks("SettingService.get", () -> settings.get("HELP_PHONE"))
                .does("SettingService.change", () -> settings.change("HELP_PHONE", "080 022 323"))
                .does("SettingService.reset", () -> settings.reset("HELP_PHONE"));
    }

    private static int lastYear() {
        return SchoolYear.of(LocalDate.now(ClockProducer.ZONE)).previous().startYear();
    }

    private static String token() {
        return System.getenv("SIGURNO_MONITORING_TOKEN");
    }
}
