package ba.sigurno.web.identity.audit;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.SignInFactor;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.web.text.Spreadsheet;
import ba.sigurno.web.text.SpreadsheetColumn;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit trail in a reader's words. */
record AuditWords(Language reader, Map<String, String> authorities) {

    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FACTORS =
            Stream.of(SignInFactor.values()).map(SignInFactor::name).collect(Collectors.toUnmodifiableSet());

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static AuditWords in(Language reader, Collection<Authority> authorities) {
        return new AuditWords(
                reader,
                authorities.stream()
                        .collect(Collectors.toMap(Authority::getCode, one -> Localised.text(one.getTexts(), reader))));
    }

    /** Returns the detail of an event; roles, what was signed in with, authorities and days in words. */
    String detail(AuditEvent event) {
        return Stream.of(event.getDetail().split(AuditService.SEPARATOR))
                .map(this::words)
                .collect(Collectors.joining(AuditService.SEPARATOR));
    }

    private String words(String part) {
        if (ROLES.contains(part)) {
            return text("app_role_" + part);
        }
        if (FACTORS.contains(part)) {
            return text("identity_audit_factor_" + part);
        }
        return DAY.matcher(part).matches() ? day(part) : authorities.getOrDefault(part, part);
    }

    private String day(String part) {
        try {
            return Dates.shortDate(reader, LocalDate.parse(part));
        } catch (DateTimeParseException e) {
            // Somebody called something 2026-02-30.
            return part;
        }
    }

    /** Writes events for spreadsheets, a line each. */
    Spreadsheet spreadsheet(List<AuditEvent> events) {
        var columns = List.<SpreadsheetColumn<AuditEvent>>of(
                SpreadsheetColumn.time(title("at"), event -> Dates.local(event.getHappenedAt())),
                SpreadsheetColumn.name(title("actor"), reader, AuditEvent::getActorName),
                SpreadsheetColumn.text(title("action"), event -> text(event.getAction())),
                SpreadsheetColumn.text(title("detail"), this::detail),
                SpreadsheetColumn.text(title("address"), AuditEvent::getAddress));
        return out -> out.table(columns, events);
    }

    private String title(String column) {
        return text("identity_audit_" + column);
    }

    private String text(String key) {
        return Messages.text(reader, key);
    }
}
