package ba.sigurno.ear.inserver.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.ejb.partners.protocol.ContactCommand;
import ba.sigurno.ejb.partners.protocol.ProtocolColumn;
import ba.sigurno.ejb.partners.protocol.ProtocolCommand;
import ba.sigurno.ejb.partners.protocol.ProtocolService;
import ba.sigurno.ejb.partners.protocol.ProtocolView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.protocol.ProtocolKind;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A protocol is found, changed, reviewed in time and ended; nobody changes what another changed meanwhile. */
@ExtendWith(ArquillianExtension.class)
class ProtocolIT {

    @Inject
    private AsStaff as;

    @Inject
    private ProtocolService protocols;

    @Inject
    private InboxService inbox;

    @Inject
    private Concurrently concurrently;

    private final String title = "Protokol Đurđevik " + UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ClockProducer.ZONE);

    @Test
    void aProtocolIsFoundInEitherScriptAndByItsKind() throws Exception {
        add(today.plusDays(200));
        var word = title.substring("Protokol Đurđevik ".length());
        assertThat(found("Ђурђевик " + word, null)).hasSize(1);
        assertThat(found(word, ProtocolKind.POLICE)).hasSize(1);
        assertThat(found(word, ProtocolKind.MINISTRY)).isEmpty();
    }

    @Test
    void aProtocolWaitsUntilItIsReviewedOrEnded() throws Exception {
        long before = waiting();
        var id = add(today.plusDays(10));
        assertThat(waiting()).isEqualTo(before + 1);
        as.run(Demo.PARTNER_OFFICER, () -> protocols.reviewed(id, today.plusYears(1)));
        assertThat(waiting()).isEqualTo(before);
        var other = add(today.plusDays(10));
        as.run(Demo.PARTNER_OFFICER, () -> protocols.end(other));
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void contactsAreNamedAndRemoved() throws Exception {
        var id = add(today.plusDays(200));
        as.run(
                Demo.PARTNER_OFFICER,
                () -> protocols.addContact(
                        id, new ContactCommand("Dežurna", "hitno, 0–24", "033 100 200", null, today, null)));
        var contacts = as.call(Demo.PARTNER_OFFICER, () -> protocols.get(id)).contacts();
        assertThat(contacts).singleElement().matches(ProtocolView.Contact::inForce);
        as.run(
                Demo.PARTNER_OFFICER,
                () -> protocols.removeContact(id, contacts.get(0).publicId()));
        assertThat(as.call(Demo.PARTNER_OFFICER, () -> protocols.get(id)).contacts())
                .isEmpty();
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() throws Exception {
        var id = add(today.plusDays(200));
        int version = as.call(Demo.PARTNER_OFFICER, () -> protocols.get(id))
                .protocol()
                .version();
        as.run(Demo.PARTNER_OFFICER, () -> protocols.change(id, command(today.plusDays(100), version)));
        assertThatThrownBy(() -> as.call(
                        Demo.PARTNER_OFFICER,
                        () -> Concurrently.run(() -> protocols.change(id, command(today.plusDays(50), version)))))
                .hasRootCauseInstanceOf(OptimisticLockException.class);
    }

    @Test
    void aSecondClickEntersNoSecondProtocol() throws Exception {
        var command = command(today.plusDays(200), null);
        var outcomes = concurrently.twice(concurrently.staff(Demo.PARTNER_OFFICER), () -> protocols.add(command));
        assertThat(Concurrently.rules(outcomes)).containsExactly("partners_rule_protocol_known");
    }

    private String add(LocalDate review) throws Exception {
        return as.call(Demo.PARTNER_OFFICER, () -> protocols.add(command(review, null)));
    }

    private ProtocolCommand command(LocalDate review, Integer version) {
        return new ProtocolCommand(
                title + " " + UUID.randomUUID(),
                ProtocolKind.POLICE,
                "Centar, policija",
                today.minusYears(1),
                null,
                review,
                null,
                version);
    }

    private List<ProtocolView> found(String text, ProtocolKind kind) throws Exception {
        return as.call(
                        Demo.PARTNER_OFFICER,
                        () -> protocols.search(
                                text, kind, false, Sort.by(ProtocolColumn.REVIEW), 1, Language.SERBIAN_CYRILLIC))
                .items();
    }

    private long waiting() throws Exception {
        return as.call(Demo.PARTNER_OFFICER, () -> inbox.lines()).stream()
                .filter(line -> line.key().equals("partners_inbox_protocols"))
                .mapToLong(InboxLine::count)
                .sum();
    }
}
