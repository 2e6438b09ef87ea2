package ba.sigurno.persistence.youthpanel.message;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.youthpanel.PanelPeople;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import org.junit.jupiter.api.Test;

class PanelMessageTest {

    private final Country country = new Country();

    @Test
    void anAdultDoesNotWriteAloneNorReleaseTheOwnMessage() {
        assertBreaks(
                "youthpanel_rule_second_adult",
                () -> new PanelMessage(country.teacher, country.teacher, null, "Zdravo", Country.NOW));
        assertBreaks(
                "youthpanel_rule_second_adult",
                () -> new PanelMessage(country.teacher, null, null, "Zdravo", Country.NOW));
        var message = new PanelMessage(country.teacher, country.trainer, null, "Zdravo", Country.NOW);
        assertThat(message.getReleasedAt()).isNull();
        assertBreaks("youthpanel_rule_release", () -> message.release(country.teacher, Country.NOW));
        message.release(country.trainer, Country.NOW);
        assertBreaks("youthpanel_rule_released", () -> message.release(country.trainer, Country.NOW));
    }

    @Test
    void aMemberWritesToNobodyAlone() {
        var member = PanelPeople.consent(country.school, "Lejla", ConsentPurpose.MEMBERSHIP);
        assertBreaks(
                "youthpanel_rule_audience",
                () -> new PanelMessage(member, PanelAudience.MEMBER, "Zdravo", Country.NOW));
        assertBreaks("youthpanel_rule_text", () -> new PanelMessage(member, PanelAudience.PANEL, " ", Country.NOW));
        assertThat(new PanelMessage(member, PanelAudience.ADULTS, "Zdravo", Country.NOW).getReleasedAt())
                .isNotNull();
    }
}
