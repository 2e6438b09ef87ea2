package ba.sigurno.persistence.school;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.territory.Municipality;
import org.junit.jupiter.api.Test;

class SchoolTest {

    private final Country country = new Country();

    @Test
    void theLastFigureOfAGradeCounts() {
        country.school.recordPupils(2026, 6, 40);
        country.school.recordPupils(2026, 7, 30);
        country.school.recordPupils(2026, 6, 42);
        country.school.recordPupils(2025, 6, 99);

        assertThat(country.school.pupilsIn(2026)).isEqualTo(72);
        assertThat(country.school.pupilsIn(2024)).isZero();
    }

    @Test
    void aMunicipalityOfAnotherJurisdictionIsRefused() {
        var laktasi = new Municipality(country.banjaLuka, "Laktaši", "Лакташи", null, null, null);

        assertBreaks(
                "school_rule_municipality_elsewhere",
                () -> new School("Treća", Level.PRIMARY, country.tuzla, laktasi, null));
    }

    @Test
    void aBranchHasAParentOfTheSameAuthorityThatIsNoBranch() {
        var branch = new School("Područna škola", Level.PRIMARY, country.tuzla, null, "Gornja Tuzla");
        branch.becomeBranchOf(country.school);
        var another = new School("Druga područna škola", Level.PRIMARY, country.tuzla, null, null);

        assertThat(branch.getParent()).isEqualTo(country.school);
        assertBreaks("school_rule_parent_unfit", () -> another.becomeBranchOf(branch));
        assertBreaks("school_rule_parent_unfit", () -> another.becomeBranchOf(another));
        assertBreaks("school_rule_parent_unfit", () -> another.becomeBranchOf(country.otherSchool));
    }
}
