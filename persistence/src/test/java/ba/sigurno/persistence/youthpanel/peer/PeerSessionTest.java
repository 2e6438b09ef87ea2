package ba.sigurno.persistence.youthpanel.peer;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.youthpanel.PanelPeople.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.PanelPeople;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeerSessionTest {

    private static final PeerFeedback FEEDBACK = new PeerFeedback(20, 3, 1);

    private final Country country = new Country();
    private final GivenConsent lejla = PanelPeople.consent(country.school, "Lejla", ConsentPurpose.MEMBERSHIP);
    private final GivenConsent tarik = PanelPeople.consent(country.school, "Tarik", ConsentPurpose.MEMBERSHIP);

    @Test
    void twoMembersAndAnAdultHoldIt() {
        assertThat(session(country.school, TODAY, 45, 24, lejla, tarik, "Amela", FEEDBACK)
                        .getPeers())
                .hasSize(2);
        assertBreaks(
                "youthpanel_rule_peer_two",
                () -> session(country.school, TODAY, 45, 24, lejla, lejla, "Amela", FEEDBACK));
        assertBreaks(
                "youthpanel_rule_peer_adult",
                () -> session(country.school, TODAY, 45, 24, lejla, tarik, " ", FEEDBACK));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertBreaks(
                "youthpanel_rule_peer_day",
                () -> session(country.school, TODAY.plusDays(1), 45, 24, lejla, tarik, "Amela", FEEDBACK));
        assertBreaks(
                "youthpanel_rule_peer_minutes",
                () -> session(country.school, TODAY, 0, 24, lejla, tarik, "Amela", FEEDBACK));
        assertBreaks(
                "youthpanel_rule_peer_reached",
                () -> session(country.school, TODAY, 45, 501, lejla, tarik, "Amela", FEEDBACK));
        assertBreaks(
                "youthpanel_rule_peer_feedback",
                () -> session(country.school, TODAY, 45, 23, lejla, tarik, "Amela", FEEDBACK));
        assertBreaks(
                "youthpanel_rule_peer_feedback",
                () -> session(country.school, TODAY, 45, 24, lejla, tarik, "Amela", new PeerFeedback(-1, 0, 0)));
    }

    @Test
    void elsewhereTheConsentIsThatForTravel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session(country.otherSchool, TODAY, 45, 24, lejla, tarik, "Amela", FEEDBACK));
        var travelling = PanelPeople.consent(country.school, "Lejla", ConsentPurpose.TRAVEL);
        var other = PanelPeople.consent(country.school, "Tarik", ConsentPurpose.TRAVEL);
        assertThat(session(country.otherSchool, TODAY, 45, 24, travelling, other, "Amela", FEEDBACK)
                        .getSchool())
                .isEqualTo(country.otherSchool);
    }

    private static PeerSession session(
            School school,
            LocalDate day,
            int minutes,
            int reached,
            GivenConsent first,
            GivenConsent second,
            String adult,
            PeerFeedback feedback) {
        return new PeerSession(
                school, "Lozinke", "VII-1", day, minutes, reached, first, second, adult, feedback, TODAY);
    }
}
