package ba.sigurno.persistence.workshop.guest;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkshopGuestTest {

    private static final Instant MORNING = NOW.plus(Duration.ofDays(10));
    private static final Instant NOON = MORNING.plus(Duration.ofHours(4));

    private final Country country = new Country();
    private final WorkshopTopic topic = new WorkshopTopic("PASSWORDS", null);
    private final WorkshopGuest guest = guest("Policija.Tuzla@Primjer.ba", "035 200 300");

    @Test
    void aGuestComesAtTimesThatDoNotOverlap() {
        var slot = guest.canCome(MORNING, NOON, NOW);
        assertThat(slot.covers(MORNING, MORNING.plusSeconds(5400))).isTrue();
        assertThat(slot.covers(MORNING.minusSeconds(60), NOON)).isFalse();
        assertBreaks(
                "workshop_rule_guest_slot_twice",
                () -> guest.canCome(NOON.minusSeconds(60), NOON.plusSeconds(7200), NOW));
        guest.canCome(NOON, NOON.plusSeconds(7200), NOW);
        assertThat(guest.getSlotsAhead(NOW)).hasSize(2);
        assertThat(guest.getSlotsAhead(NOON)).hasSize(1);
    }

    @Test
    void aTimeLiesAheadAndIsLongEnough() {
        assertBreaks("workshop_rule_guest_slot_short", () -> guest.canCome(MORNING, MORNING.plusSeconds(60), NOW));
        assertBreaks("workshop_rule_guest_slot_short", () -> guest.canCome(NOON, MORNING, NOW));
        assertBreaks("workshop_rule_guest_slot_past", () -> guest.canCome(MORNING, NOON, NOON));
        assertBreaks(
                "workshop_rule_guest_slot_far",
                () -> guest.canCome(NOW.plus(Duration.ofDays(800)), NOW.plus(Duration.ofDays(801)), NOW));
    }

    @Test
    void whoIsEndedIsOfferedNoMore() {
        assertThat(guest.speaksOn(topic)).isTrue();
        guest.end();
        assertThat(guest.speaksOn(topic)).isFalse();
        assertBreaks("workshop_rule_guest_ended", () -> guest.canCome(MORNING, NOON, NOW));
        guest.resume();
        assertThat(guest.speaksOn(topic)).isTrue();
    }

    @Test
    void mailsReachAGuest() {
        assertThat(guest.getEmail()).isEqualTo("policija.tuzla@primjer.ba");
        assertBreaks("workshop_rule_guest_email", () -> guest("a@primjer.ba\nBcc: b@primjer.ba", ""));
        assertBreaks("workshop_rule_guest_email", () -> guest("policija", ""));
        assertBreaks("workshop_rule_telephone", () -> guest("a@primjer.ba", "zovi"));
    }

    private WorkshopGuest guest(String email, String telephone) {
        return new WorkshopGuest(
                "Mirza Gostić",
                "Policija",
                email,
                telephone,
                country.school.getMunicipality(),
                Language.BOSNIAN,
                List.of(topic),
                NOW);
    }
}
