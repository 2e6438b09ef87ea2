package ba.sigurno.persistence.school;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.territory.Municipality;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SchoolTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

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

    @Test
    void aClosedSchoolCanBeOpenedAgainButNotAMergedOne() {
        var other = new School("Treća", Level.PRIMARY, country.tuzla, null, null);
        country.school.close(DAY);
        assertThat(country.school.isActive()).isFalse();
        assertThat(country.school.getClosedOn()).isEqualTo(DAY);
        assertBreaks("school_rule_closed", () -> country.school.close(DAY));
        assertBreaks("school_rule_closed", () -> other.mergeInto(country.school, DAY));
        country.school.reopen();
        assertThat(country.school.getClosedOn()).isNull();

        other.mergeInto(country.school, DAY);
        assertThat(other.getMergedInto()).isEqualTo(country.school);
        assertBreaks("school_rule_merged", other::reopen);
        assertBreaks("school_rule_merged", () -> other.mergeInto(country.school, DAY));
    }

    @Test
    void onlyWhatCanBeOneSchoolIsMerged() {
        var secondary = new School("Gimnazija", Level.SECONDARY, country.tuzla, null, null);
        assertBreaks("school_rule_merge_level", () -> secondary.mergeInto(country.school, DAY));
        assertBreaks("school_rule_merge_authority", () -> country.otherSchool.mergeInto(country.school, DAY));
        assertBreaks("school_rule_merge_itself", () -> country.school.mergeInto(country.school, DAY));
    }

    @Test
    void whatIsTypedOfASchoolIsTidiedAndChecked() {
        country.school.describe(details("  Prva   osnovna ", " ", null));
        assertThat(country.school.getName()).isEqualTo("Prva osnovna");
        assertThat(country.school.getTelephone()).isNull();
        assertBreaks("school_rule_name_needed", () -> details(" ", null, null));
        assertBreaks("school_rule_telephone", () -> details("Prva", "nula", null));
        assertBreaks("school_rule_email", () -> details("Prva", null, "skola"));
        assertBreaks("school_rule_too_long", () -> details("P".repeat(161), null, null));
    }

    private static SchoolDetails details(String name, String telephone, String email) {
        return new SchoolDetails(name, SchoolKind.REGULAR, null, null, telephone, email, null);
    }
}
