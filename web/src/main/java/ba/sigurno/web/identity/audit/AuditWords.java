package ba.sigurno.web.identity.audit;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.audit.AuditEvent;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.web.text.SpreadsheetCsv;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The audit trail in a reader's words. */
record AuditWords(Language reader, Map<String, String> authorities) {

    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    /** Sorts as a text, and spreadsheets read it as a time. */
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    static AuditWords in(Language reader, Collection<Authority> authorities) {
        return new AuditWords(
                reader,
                authorities.stream()
                        .collect(Collectors.toMap(Authority::getCode, one -> Localised.text(one.getTexts(), reader))));
    }

    /** Returns the detail of an event; roles and authorities in words. */
    String detail(AuditEvent event) {
        return Stream.of(event.getDetail().split(AuditService.SEPARATOR))
                .map(part -> ROLES.contains(part) ? text("app_role_" + part) : authorities.getOrDefault(part, part))
                .collect(Collectors.joining(AuditService.SEPARATOR));
    }

    /** Returns events as a file, a line each below a head. */
    String csv(List<AuditEvent> events) {
        var head = Stream.of("at", "actor", "action", "detail", "address")
                .map(column -> text("identity_audit_" + column))
                .toList();
        return SpreadsheetCsv.of(
                Stream.concat(Stream.of(head), events.stream().map(this::line)).toList());
    }

    private List<String> line(AuditEvent event) {
        return List.of(
                AT.format(Dates.local(event.getHappenedAt())),
                event.getActorName(),
                text(event.getAction()),
                detail(event),
                event.getAddress() == null ? "" : event.getAddress());
    }

    private String text(String key) {
        return Messages.text(reader, key);
    }
}
