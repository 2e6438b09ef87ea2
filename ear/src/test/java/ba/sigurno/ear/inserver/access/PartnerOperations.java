package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.partners.guideline.AcknowledgementService;
import ba.sigurno.ejb.partners.guideline.DeliveryColumn;
import ba.sigurno.ejb.partners.guideline.DeliveryFilter;
import ba.sigurno.ejb.partners.guideline.DeliveryService;
import ba.sigurno.ejb.partners.guideline.GuidelineDraft;
import ba.sigurno.ejb.partners.guideline.GuidelineService;
import ba.sigurno.ejb.partners.licensee.LicenseeColumn;
import ba.sigurno.ejb.partners.licensee.LicenseeCommand;
import ba.sigurno.ejb.partners.licensee.LicenseeService;
import ba.sigurno.ejb.partners.protocol.ContactCommand;
import ba.sigurno.ejb.partners.protocol.ProtocolColumn;
import ba.sigurno.ejb.partners.protocol.ProtocolCommand;
import ba.sigurno.ejb.partners.protocol.ProtocolService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.guideline.Delivery;
import ba.sigurno.persistence.partners.guideline.Guideline;
import ba.sigurno.persistence.partners.guideline.GuidelineVersion;
import ba.sigurno.persistence.partners.licensee.Licensee;
import ba.sigurno.persistence.partners.licensee.LicenseeKind;
import ba.sigurno.persistence.partners.protocol.Protocol;
import ba.sigurno.persistence.partners.protocol.ProtocolContact;
import ba.sigurno.persistence.partners.protocol.ProtocolKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What the services of the partners do: guidelines for industry, licensees and protocols. */
@RequestScoped
class PartnerOperations {

    private static final Language READER = Language.ENGLISH;
    private static final LocalDate TODAY = LocalDate.now(ClockProducer.ZONE);

    @Inject
    private Rows rows;

    @Inject
    private LicenseeService licensees;

    @Inject
    private GuidelineService guidelines;

    @Inject
    private DeliveryService deliveries;

    @Inject
    private AcknowledgementService acknowledgements;

    @Inject
    private ProtocolService protocols;

    @Inject
    private Secrets secrets;

    private Licensee licensee;
    private GuidelineVersion draft;
    private GuidelineVersion published;
    private Delivery delivery;
    private Protocol protocol;
    private ProtocolContact contact;

    void addTo(Operations all) throws Exception {
        store();
        var secret = new SealedToken(secrets, "partners-delivery")
                .issue(Instant.now().plusSeconds(3600), delivery.getPublicId());
        all.asks("LicenseeService.search", () -> licensees.search("", Sort.by(LicenseeColumn.NAME), 1, READER))
                .asks("LicenseeService.get", () -> licensees.get(licensee.getPublicId()))
                .asks("LicenseeService.add", () -> licensees.add(licensee(null)))
                .does(
                        "LicenseeService.change",
                        () -> licensees.change(
                                licensee.getPublicId(), licensee(rows.version("licensee", licensee.getPublicId()))))
                .does("LicenseeService.end", () -> licensees.end(licensee.getPublicId()))
                .does("LicenseeService.resume", () -> licensees.resume(licensee.getPublicId()))
                .asks("GuidelineService.all", () -> guidelines.all(READER))
                .asks("GuidelineService.get", () -> guidelines.get(draft.getPublicId(), READER))
                .asks("GuidelineService.draft", () -> guidelines.draft(draft.getPublicId()))
                .asks("GuidelineService.create", () -> guidelines.create(draft(null)))
                .does(
                        "GuidelineService.save",
                        () -> guidelines.save(
                                draft.getPublicId(), draft(rows.version("guideline_version", draft.getPublicId()))))
                .does("GuidelineService.publish", () -> guidelines.publish(draft.getPublicId(), "Regulator", TODAY))
                .asks("GuidelineService.next", () -> guidelines.next(published.getPublicId()))
                .does("GuidelineService.discard", () -> guidelines.discard(draft.getPublicId()))
                .asks(
                        "DeliveryService.search",
                        () -> deliveries.search(filter(), Sort.by(DeliveryColumn.SENT), 1, READER))
                .asks("DeliveryService.export", () -> deliveries.export(filter(), Sort.by(DeliveryColumn.SENT), READER))
                .asks("DeliveryService.send", () -> deliveries.send(published.getPublicId()))
                .does("DeliveryService.remind", () -> deliveries.remind(delivery.getPublicId()))
                .does("DeliveryService.acknowledge", () -> deliveries.acknowledge(delivery.getPublicId(), "A", "B"))
                .asks("AcknowledgementService.look", () -> acknowledgements.look(secret, READER))
                .does("AcknowledgementService.acknowledge", () -> acknowledgements.acknowledge(secret, "A", "B"))
                .asks(
                        "ProtocolService.search",
                        () -> protocols.search("", null, false, Sort.by(ProtocolColumn.REVIEW), 1, READER))
                .asks("ProtocolService.get", () -> protocols.get(protocol.getPublicId()))
                .asks("ProtocolService.add", () -> protocols.add(protocol(null)))
                .does(
                        "ProtocolService.change",
                        () -> protocols.change(
                                protocol.getPublicId(), protocol(rows.version("protocol", protocol.getPublicId()))))
                .does("ProtocolService.reviewed", () -> protocols.reviewed(protocol.getPublicId(), TODAY.plusYears(1)))
                .does("ProtocolService.end", () -> protocols.end(protocol.getPublicId()))
                .does(
                        "ProtocolService.addContact",
                        () -> protocols.addContact(
                                protocol.getPublicId(), new ContactCommand("A", "B", "033 100 200", null, TODAY, null)))
                .does(
                        "ProtocolService.removeContact",
                        () -> protocols.removeContact(protocol.getPublicId(), contact.getPublicId()));
    }

    private void store() throws Exception {
        licensee =
                new Licensee("Mreža " + UUID.randomUUID(), LicenseeKind.OTHER, "", "", "mreza@demo.test", "", READER);
        rows.store(licensee);
        draft = stored();
        published = stored();
        var publishing = published;
        rows.change(
                GuidelineVersion.class,
                published.getId(),
                version -> version.publish("Regulator", TODAY, TODAY, Instant.now()));
        publishing.publish("Regulator", TODAY, TODAY, Instant.now());
        delivery = new Delivery(publishing, licensee, Instant.now());
        rows.store(delivery);
        protocol = new Protocol("Protokol", ProtocolKind.OTHER, "Centar", TODAY, null, TODAY, "");
        contact = new ProtocolContact("Dežurni", "hitno", "033 100 200", "", TODAY, null);
        protocol.name(contact);
        rows.store(protocol);
    }

    private GuidelineVersion stored() throws Exception {
        var guideline = new Guideline(Instant.now());
        rows.store(guideline);
        var version = new GuidelineVersion(guideline);
        version.write(READER, "Guideline", "Text");
        rows.store(version);
        return version;
    }

    private DeliveryFilter filter() {
        return new DeliveryFilter(published.getPublicId(), "", null);
    }

    private static LicenseeCommand licensee(Integer version) {
        return new LicenseeCommand(
                "Mreža " + UUID.randomUUID(), LicenseeKind.OTHER, null, null, "mreza@demo.test", null, READER, version);
    }

    private static GuidelineDraft draft(Integer version) {
        return new GuidelineDraft(
                Map.of(READER, new GuidelineDraft.Text("Guideline " + UUID.randomUUID(), "Text")), version);
    }

    private static ProtocolCommand protocol(Integer version) {
        return new ProtocolCommand(
                "Protokol " + UUID.randomUUID(), ProtocolKind.OTHER, "Centar", TODAY, null, TODAY, null, version);
    }
}
