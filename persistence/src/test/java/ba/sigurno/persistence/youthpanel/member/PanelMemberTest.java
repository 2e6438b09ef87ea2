package ba.sigurno.persistence.youthpanel.member;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PanelMemberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Country country = new Country();

    @Test
    void onlyTheYoungAreNominated() {
        assertBreaks("youthpanel_rule_age", () -> nominated("Lejla", "H", 11, "roditelj@example.ba"));
        assertBreaks("youthpanel_rule_age", () -> nominated("Lejla", "H", 19, "roditelj@example.ba"));
    }

    @Test
    void noSurnameComesIn() {
        assertBreaks("youthpanel_rule_first_name", () -> nominated("Lejla Hodžić", "", 13, "roditelj@example.ba"));
        assertBreaks("youthpanel_rule_first_name", () -> nominated("", "", 13, "roditelj@example.ba"));
        assertBreaks("youthpanel_rule_initial", () -> nominated("Lejla", "Hodžić", 13, "roditelj@example.ba"));
        assertThat(nominated("Lejla", "H.", 13, "roditelj@example.ba").getName())
                .isEqualTo("Lejla H.");
    }

    @Test
    void aMinorHasAGuardianAndWhoIsOfAgeHasNone() {
        assertBreaks("youthpanel_rule_guardian", () -> nominated("Lejla", "", 17, ""));
        assertBreaks("youthpanel_rule_guardian", () -> nominated("Lejla", "", 13, "roditelj"));
        assertThat(nominated("Lejla", "", 18, "roditelj@example.ba").guardian()).isEmpty();
    }

    @Test
    void whoHasLeftComesInByNoLinkAndNoCode() {
        var member = nominated("Lejla", "", 13, "roditelj@example.ba");
        assertBreaks("youthpanel_rule_not_invited", member::newLink);
        member.invite(Country.NOW);
        assertBreaks("youthpanel_rule_invited", () -> member.invite(Country.NOW));
        member.newLink();
        member.giveCode("digest");
        int guardian = member.getGuardianRound();
        member.leave(Country.NOW);
        assertThat(member.hasCode()).isFalse();
        assertThat(member.getGuardianRound()).isGreaterThan(guardian);
        assertBreaks("youthpanel_rule_left", member::newLink);
        assertBreaks("youthpanel_rule_left", () -> member.giveCode("digest"));
    }

    private PanelMember nominated(String name, String initial, int years, String guardian) {
        return new PanelMember(
                country.school,
                name,
                initial,
                YearMonth.from(TODAY).minusYears(years).minusMonths(2),
                Language.BOSNIAN,
                guardian,
                Country.NOW,
                TODAY);
    }
}
