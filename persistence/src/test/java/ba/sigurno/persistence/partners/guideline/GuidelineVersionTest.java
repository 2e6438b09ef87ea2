package ba.sigurno.persistence.partners.guideline;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.partners.licensee.Licensee;
import ba.sigurno.persistence.partners.licensee.LicenseeKind;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GuidelineVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final GuidelineVersion version = new GuidelineVersion(new Guideline(NOW));
    private final Licensee licensee =
            new Licensee("Brza Mreža", LicenseeKind.INTERNET, "I-1", "", "Regulativa@Primjer.ba", "", Language.BOSNIAN);

    @Test
    void aLanguageHasTitleAndTextOrNeither() {
        assertBreaks("partners_rule_guideline_half", () -> version.write(Language.ENGLISH, "Guideline", " "));
        version.write(Language.ENGLISH, " Guideline ", "Text");
        assertThat(version.getTexts().get(Language.ENGLISH).getTitle()).isEqualTo("Guideline");
        version.write(Language.ENGLISH, "", "");
        assertThat(version.getTexts()).isEmpty();
        assertBreaks("partners_rule_guideline_empty", () -> version.publish("Regulator", TODAY, TODAY, NOW));
    }

    @Test
    void whatIsPublishedIsNotChangedAndTheNextOneBeginsWithIt() {
        version.write(Language.BOSNIAN, "Smjernice", "Tekst");
        assertBreaks("partners_rule_guideline_draft_there", version::next);
        assertBreaks(
                "partners_rule_guideline_approved_on",
                () -> version.publish("Regulator", TODAY.plusDays(1), TODAY, NOW));
        version.publish("Regulator", TODAY, TODAY, NOW);
        assertBreaks("partners_rule_guideline_published", () -> version.write(Language.BOSNIAN, "Druge", "Tekst"));
        assertBreaks("partners_rule_guideline_published", () -> version.publish("Regulator", TODAY, TODAY, NOW));

        var next = version.next();
        next.write(Language.BOSNIAN, "Smjernice, dopunjene", "Tekst");
        assertThat(next.getNumber()).isEqualTo(2);
        assertThat(version.getTexts().get(Language.BOSNIAN).getTitle()).isEqualTo("Smjernice");
    }

    @Test
    void aLicenseeAcknowledgesOnceAndIsRemindedUntilThenNotTwiceADay() {
        assertBreaks("partners_rule_guideline_not_published", () -> new Delivery(version, licensee, NOW));
        version.write(Language.BOSNIAN, "Smjernice", "Tekst");
        version.publish("Regulator", TODAY, TODAY, NOW);
        var delivery = new Delivery(version, licensee, NOW);
        delivery.remind(NOW.plus(Duration.ofDays(14)));
        assertBreaks(
                "partners_rule_reminded_today",
                () -> delivery.remind(NOW.plus(Duration.ofDays(14)).plusSeconds(5)));
        assertBreaks("partners_rule_acknowledged_by", () -> delivery.acknowledge(" ", "direktorica", NOW));
        delivery.acknowledge(" Mirela Hasić ", "direktorica", NOW.plus(Duration.ofDays(15)));
        assertThat(delivery.getAcknowledgedBy()).isEqualTo("Mirela Hasić");
        assertThat(delivery.getReminders()).isEqualTo(1);
        assertBreaks("partners_rule_acknowledged", () -> delivery.acknowledge("Drugi", "direktor", NOW));
        assertBreaks("partners_rule_acknowledged", () -> delivery.remind(NOW.plus(Duration.ofDays(30))));
    }

    @Test
    void aLicenseeHasAnAddressAndPerhapsATelephone() {
        assertThat(licensee.getEmail()).isEqualTo("regulativa@primjer.ba");
        assertThat(licensee.getDisplayName()).isEqualTo("Brza Mreža");
        assertBreaks(
                "partners_rule_email",
                () -> licensee.describe("A", LicenseeKind.OTHER, "", "", "nije adresa", "", Language.BOSNIAN));
        assertBreaks(
                "partners_rule_telephone",
                () -> licensee.describe("A", LicenseeKind.OTHER, "", "", "a@b.ba", "zovi", Language.BOSNIAN));
        assertBreaks(
                "partners_rule_licensee_name",
                () -> licensee.describe(" ", LicenseeKind.OTHER, "", "", "a@b.ba", "", Language.BOSNIAN));
    }
}
