package ba.sigurno.ear.inserver.access;

import ba.sigurno.ejb.operations.delivery.UndeliveredColumn;
import ba.sigurno.ejb.operations.delivery.UndeliveredMailService;
import ba.sigurno.ejb.operations.health.HealthService;
import ba.sigurno.ejb.operations.monitoring.MonitoringService;
import ba.sigurno.ejb.operations.retention.RetentionService;
import ba.sigurno.ejb.operations.schedule.JobService;
import ba.sigurno.ejb.operations.setting.SettingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

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
                .asks("MonitoringService.prognosis", () -> monitoring.prognosis(token()))
                .asks("MonitoringService.metrics", () -> monitoring.metrics(token()))
                .asks("UndeliveredMailService.all", () -> undelivered.all(UndeliveredColumn.NEWEST_FIRST, 1))
                .does("UndeliveredMailService.sendAgain", undelivered::sendAgain)
                .asks("SettingService.all", settings::all)
                .asks("SettingService.get", () -> settings.get("HELP_PHONE"))
                .does("SettingService.change", () -> settings.change("HELP_PHONE", "080 022 323"))
                .does("SettingService.reset", () -> settings.reset("HELP_PHONE"));
    }

    private static String token() {
        return System.getenv("SIGURNO_MONITORING_TOKEN");
    }
}
