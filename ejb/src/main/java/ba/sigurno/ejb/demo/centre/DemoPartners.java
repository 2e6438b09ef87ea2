package ba.sigurno.ejb.demo.centre;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.guideline.Delivery;
import ba.sigurno.persistence.partners.guideline.Guideline;
import ba.sigurno.persistence.partners.guideline.GuidelineVersion;
import ba.sigurno.persistence.partners.licensee.Licensee;
import ba.sigurno.persistence.partners.licensee.LicenseeKind;
import ba.sigurno.persistence.partners.protocol.Protocol;
import ba.sigurno.persistence.partners.protocol.ProtocolContact;
import ba.sigurno.persistence.partners.protocol.ProtocolKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Creates licensees, a guideline that some of them acknowledged, and protocols, one of which is to be reviewed soon. */
public final class DemoPartners {

    private final Instant now;
    private final LocalDate today;

    /** Creates rows relative to the present. */
    public DemoPartners(Clock clock) {
        now = clock.instant();
        today = LocalDate.now(clock);
    }

    /** Returns all rows in the order in which they are to be stored. */
    public List<Object> read() {
        var rows = new ArrayList<Object>();
        var licensees = DemoFiles.rows("licensees.csv").stream()
                .map(row -> new Licensee(
                        row.get("name"),
                        LicenseeKind.valueOf(row.get("kind")),
                        row.get("licence"),
                        Objects.toString(row.get("contact"), ""),
                        row.get("email"),
                        "",
                        Language.ofTag(row.get("language")).orElseThrow()))
                .toList();
        rows.addAll(licensees);
        var guideline = new Guideline(now.minus(Duration.ofDays(60)));
        rows.add(guideline);
        var version = new GuidelineVersion(guideline);
        DemoFiles.rows("guideline.csv")
                .forEach(row -> version.write(
                        Language.ofTag(row.get("language")).orElseThrow(), row.get("title"), row.get("text")));
        version.publish("Regulator", today.minusDays(50), today, now.minus(Duration.ofDays(45)));
        rows.add(version);
        var sent = now.minus(Duration.ofDays(40));
        var deliveries = licensees.stream()
                .limit(4)
                .map(each -> new Delivery(version, each, sent))
                .toList();
        deliveries.stream()
                .limit(2)
                .forEach(each -> each.acknowledge(
                        each.getLicensee().getDisplayName(), "regulatorni poslovi", sent.plus(Duration.ofDays(3))));
        rows.addAll(deliveries);
        DemoFiles.rows("protocols.csv").forEach(row -> {
            var protocol = new Protocol(
                    row.get("title"),
                    ProtocolKind.valueOf(row.get("kind")),
                    row.get("parties"),
                    LocalDate.parse(row.get("signed")),
                    null,
                    today.plusDays(Integer.parseInt(row.get("review"))),
                    "");
            Optional.ofNullable(row.get("contact"))
                    .ifPresent(name -> protocol.name(new ProtocolContact(
                            name, row.get("duty"), row.get("telephone"), "", today.minusDays(100), null)));
            rows.add(protocol);
        });
        return rows;
    }
}
