package ba.sigurno.ejb.configuration;

import static ba.sigurno.ejb.configuration.SettingForm.DATABASE;
import static ba.sigurno.ejb.configuration.SettingForm.EXTENT;
import static ba.sigurno.ejb.configuration.SettingForm.FILE;
import static ba.sigurno.ejb.configuration.SettingForm.MAILBOX;
import static ba.sigurno.ejb.configuration.SettingForm.MAIL_ADDRESS;
import static ba.sigurno.ejb.configuration.SettingForm.MASTER_KEYS;
import static ba.sigurno.ejb.configuration.SettingForm.NUMBER;
import static ba.sigurno.ejb.configuration.SettingForm.RECIPIENT;
import static ba.sigurno.ejb.configuration.SettingForm.SECRETS;
import static ba.sigurno.ejb.configuration.SettingForm.SITE;
import static ba.sigurno.ejb.configuration.SettingForm.SOCKET;
import static ba.sigurno.ejb.configuration.SettingForm.SWITCH;
import static ba.sigurno.ejb.configuration.SettingForm.TEXT;
import static ba.sigurno.ejb.configuration.SettingForm.TOKEN;
import static ba.sigurno.ejb.configuration.SettingForm.WEB_ADDRESS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A setting of an installation.
 *
 * @param name its environment variable
 * @param form what its value must be
 * @param required whether nothing starts without it
 * @param with another setting that must be there when this one is; null for none
 */
record Setting(String name, SettingForm form, boolean required, String with) {

    /** Those of the server that are checked, in the order of docs/operating.md. */
    static final List<Setting> SERVER = List.of(
            required("SIGURNO_BASE_URL", SITE),
            optional("SIGURNO_HOSTS", TEXT),
            required("SIGURNO_DB_URL", DATABASE),
            required("SIGURNO_DB_USER", TEXT),
            required("SIGURNO_DB_PASSWORD", TEXT),
            required("SIGURNO_CONFIDENTIAL_DB_URL", DATABASE),
            required("SIGURNO_CONFIDENTIAL_DB_USER", TEXT),
            required("SIGURNO_CONFIDENTIAL_DB_PASSWORD", TEXT),
            required("SIGURNO_CONFIDENTIAL_KEYS", MASTER_KEYS),
            required("SIGURNO_SECRET", SECRETS),
            optional("SIGURNO_SERVER_NAME", TEXT),
            optional("SIGURNO_BACKUP_FOLDER", TEXT).with("SIGURNO_BACKUP_RECIPIENT"),
            optional("SIGURNO_BACKUP_RECIPIENT", RECIPIENT),
            optional("SIGURNO_BACKUP_LOG_FOLDER", TEXT),
            optional("SIGURNO_MONITORING_TOKEN", TOKEN),
            optional("SIGURNO_COUNTRY", TEXT),
            optional("SIGURNO_ADMIN_EMAIL", MAIL_ADDRESS),
            optional("SIGURNO_ADMIN_PASSWORD", TEXT).with("SIGURNO_ADMIN_EMAIL"),
            optional("SIGURNO_HOTLINE_HEAD_EMAIL", MAIL_ADDRESS),
            optional("SIGURNO_SUPERVISOR_EMAIL", MAIL_ADDRESS),
            optional("SIGURNO_SECOND_FACTOR_REQUIRED", EXTENT),
            optional("SIGURNO_PROXIES", TEXT),
            required("SIGURNO_MAIL_HOST", TEXT),
            required("SIGURNO_MAIL_PORT", NUMBER),
            optional("SIGURNO_MAIL_AUTH", SWITCH),
            optional("SIGURNO_MAIL_STARTTLS", SWITCH),
            required("SIGURNO_MAIL_FROM", MAIL_ADDRESS),
            optional("SIGURNO_MAILBOX", MAILBOX).with("SIGURNO_MAILBOX_PASSWORD"),
            optional("SIGURNO_MAILBOX_PASSWORD", TEXT).with("SIGURNO_MAILBOX"),
            optional("SIGURNO_VIRUS_SCANNER", SOCKET),
            optional("SIGURNO_WEAKNESSES_URL", WEB_ADDRESS),
            optional("SIGURNO_WEAKNESSES_JUDGED", TEXT).with("SIGURNO_WEAKNESSES_URL"),
            optional("SIGURNO_WORKSHOP_DECISION_DAYS", NUMBER),
            optional("SIGURNO_HELP_EMAIL", MAIL_ADDRESS),
            optional("SIGURNO_HELP_URL", WEB_ADDRESS),
            optional("SIGURNO_HOTLINE_MINUTES_A_DAY", NUMBER),
            optional("SIGURNO_HOTLINE_MINUTES_IN_ONE_GO", NUMBER),
            optional("SIGURNO_HOTLINE_ASSESSMENTS_A_DAY", NUMBER),
            optional("SIGURNO_HOTLINE_KEPT_DAYS", NUMBER),
            optional("SIGURNO_HELPLINE_ESCALATIONS_KEPT_DAYS", NUMBER),
            optional("SIGURNO_HOTLINE_HOLD_HOURS", NUMBER),
            optional("SIGURNO_HOTLINE_NOTICE_EMAIL", MAIL_ADDRESS),
            optional("SIGURNO_QUICK_EXIT_URL", WEB_ADDRESS),
            optional("SIGURNO_PRIVACY_EMAIL", MAIL_ADDRESS),
            optional("SIGURNO_SUPERVISOR_URL", WEB_ADDRESS),
            optional("SIGURNO_SIGNING_KEYSTORE", TEXT).with("SIGURNO_SIGNING_PASSWORD"),
            optional("SIGURNO_SIGNING_PASSWORD", TEXT).with("SIGURNO_SIGNING_KEYSTORE"),
            optional("SIGURNO_SIGNING_FORMER", FILE),
            optional("SIGURNO_TSA_URL", WEB_ADDRESS),
            optional("SIGURNO_TSA_KEYSTORE", TEXT).with("SIGURNO_TSA_PASSWORD"),
            optional("SIGURNO_TSA_PASSWORD", TEXT).with("SIGURNO_TSA_KEYSTORE"),
            optional("SIGURNO_CERTIFICATE_TEMPLATE", TEXT),
            optional("SIGURNO_DEMO", SWITCH).with("SIGURNO_DEMO_PASSWORD"));

    /** Those of commands that may more than the server, which is not to know them: who breaks into it could do as much. */
    static final List<Setting> PRIVILEGED = List.of(
            required("SIGURNO_DB_SCHEMA_USER", TEXT),
            required("SIGURNO_DB_SCHEMA_PASSWORD", TEXT),
            required("SIGURNO_CONFIDENTIAL_DB_SCHEMA_USER", TEXT),
            required("SIGURNO_CONFIDENTIAL_DB_SCHEMA_PASSWORD", TEXT),
            optional("SIGURNO_BACKUP_LOG_USER", TEXT).with("SIGURNO_BACKUP_LOG_PASSWORD"),
            optional("SIGURNO_BACKUP_LOG_PASSWORD", TEXT).with("SIGURNO_BACKUP_LOG_USER"),
            optional("SIGURNO_BACKUP_S3", WEB_ADDRESS).with("SIGURNO_BACKUP_S3_KEY"),
            optional("SIGURNO_BACKUP_S3_REGION", TEXT).with("SIGURNO_BACKUP_S3"),
            optional("SIGURNO_BACKUP_S3_KEY", TEXT).with("SIGURNO_BACKUP_S3_SECRET"),
            optional("SIGURNO_BACKUP_S3_SECRET", TEXT).with("SIGURNO_BACKUP_S3_KEY"));

    private static Setting required(String name, SettingForm form) {
        return new Setting(name, form, true, null);
    }

    private static Setting optional(String name, SettingForm form) {
        return new Setting(name, form, false, null);
    }

    private Setting with(String other) {
        return new Setting(name, form, required, other);
    }

    /** Returns all that is wrong with the settings of a server that a function reads: a line each, without any value. */
    static List<String> problems(Function<String, Optional<String>> read) {
        var misplaced = PRIVILEGED.stream()
                .map(Setting::name)
                .filter(name -> read.apply(name).isPresent())
                .map(name -> name + " is not for the server to know: it belongs into privileged.conf");
        return Stream.concat(ofServer(read), misplaced).toList();
    }

    /** Likewise for those of a server and of the commands beside it together. */
    static List<String> problemsOfInstallation(Function<String, Optional<String>> read) {
        return Stream.concat(ofServer(read), PRIVILEGED.stream().flatMap(setting -> setting.problem(read)))
                .toList();
    }

    private static Stream<String> ofServer(Function<String, Optional<String>> read) {
        return Stream.concat(SERVER.stream().flatMap(setting -> setting.problem(read)), plainMail(read));
    }

    /** Says that a mail server elsewhere, which other settings name, is to be spoken with encrypted as all other machines are. */
    private static Stream<String> plainMail(Function<String, Optional<String>> read) {
        boolean here = read.apply("SIGURNO_MAIL_HOST").map(SettingForm::isHere).orElse(true);
        boolean plain =
                read.apply("SIGURNO_MAIL_STARTTLS").orElse("false").strip().equals("false");
        return here || !plain
                ? Stream.empty()
                : Stream.of("SIGURNO_MAIL_STARTTLS must be true unless SIGURNO_MAIL_HOST is this machine");
    }

    private Stream<String> problem(Function<String, Optional<String>> read) {
        var value = read.apply(name);
        if (value.isEmpty()) {
            return required ? Stream.of(name + " is missing: it " + form.rule()) : Stream.empty();
        }
        if (!form.fits(value.get())) {
            return Stream.of(name + " " + form.rule());
        }
        // What is switched off needs nothing beside it.
        return with == null || value.get().equals("false") || read.apply(with).isPresent()
                ? Stream.empty()
                : Stream.of(name + " is of no use without " + with);
    }
}
