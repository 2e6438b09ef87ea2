package ba.sigurno.persistence.partners.protocol;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final LocalDate SIGNED = LocalDate.of(2024, 3, 14);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final Protocol protocol = new Protocol(
            "Protokol s policijom", ProtocolKind.POLICE, "Centar, policija", SIGNED, null, TODAY.plusDays(20), "");

    @Test
    void aProtocolWantsALookBeforeItsReviewAndBeforeItsEnd() {
        assertThat(protocol.isDue(TODAY.plusDays(19))).isFalse();
        assertThat(protocol.isDue(TODAY.plusDays(20))).isTrue();
        protocol.reviewed(TODAY.plusYears(1), TODAY);
        assertThat(protocol.isDue(TODAY.plusDays(30))).isFalse();
        describe(TODAY.plusDays(10), TODAY.plusYears(1));
        assertThat(protocol.isDue(TODAY.plusDays(30))).isTrue();
        assertThat(protocol.isOver(TODAY.plusDays(10))).isFalse();
        assertThat(protocol.isOver(TODAY.plusDays(11))).isTrue();
    }

    @Test
    void itsDatesFollowTheSigning() {
        assertBreaks("partners_rule_protocol_valid_until", () -> describe(SIGNED.minusDays(1), TODAY));
        assertBreaks("partners_rule_protocol_review", () -> describe(null, SIGNED.minusDays(1)));
        assertBreaks("partners_rule_protocol_next_review", () -> protocol.reviewed(TODAY, TODAY));
    }

    @Test
    void whatWasEndedAsksForNothingAndNamesNobodyAnew() {
        protocol.end();
        assertThat(protocol.isDue(TODAY.plusYears(5))).isFalse();
        assertBreaks("partners_rule_protocol_ended", () -> protocol.name(contact("033 100 200", "", null)));
        assertBreaks("partners_rule_protocol_ended", protocol::end);
    }

    @Test
    void aContactCanBeReachedAndHoldsForATime() {
        assertBreaks("partners_rule_contact_reached", () -> contact("", "", null));
        assertBreaks("partners_rule_telephone", () -> contact("nula", "", null));
        assertBreaks("partners_rule_email", () -> contact("", "kontakt", null));
        assertBreaks("partners_rule_contact_valid_until", () -> contact("033 100 200", "", SIGNED.minusDays(1)));
        var former = contact("033 100 200", "", TODAY.minusDays(1));
        protocol.name(former);
        protocol.name(contact("", "dezurni@primjer.ba", null));
        assertThat(former.isInForce(TODAY)).isFalse();
        assertThat(protocol.contactsOn(TODAY)).last().isSameAs(former);
    }

    private void describe(LocalDate validUntil, LocalDate review) {
        protocol.describe("Protokol", ProtocolKind.POLICE, "Centar, policija", SIGNED, validUntil, review, "");
    }

    private static ProtocolContact contact(String telephone, String email, LocalDate until) {
        return new ProtocolContact("Dežurni", "hitne prijave", telephone, email, SIGNED, until);
    }
}
