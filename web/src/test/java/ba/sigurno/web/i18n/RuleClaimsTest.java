package ba.sigurno.web.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleClaimsTest {

    @Test
    void aFieldClaimsTheRulesThatItNames() {
        var claim = "training_rule_link training_rule_noPlace";
        assertThat(RuleClaims.exactness(claim, "training_rule_link")).isPositive();
        assertThat(RuleClaims.exactness(claim, "training_rule_noPlace")).isPositive();
        assertThat(RuleClaims.exactness(claim, "training_rule")).isZero();
        assertThat(RuleClaims.exactness(null, "training_rule_link")).isZero();
    }

    @Test
    void aStarClaimsTheRest() {
        assertThat(RuleClaims.exactness("enrolment_roster_*", "enrolment_roster_empty"))
                .isPositive();
        assertThat(RuleClaims.exactness("enrolment_roster_*", "enrolment_create_taken"))
                .isZero();
        assertThat(RuleClaims.exactness("*", "anything")).isPositive();
    }

    @Test
    void aNameIsMoreExactThanAStar() {
        var key = "enrolment_roster_workbook";
        assertThat(RuleClaims.exactness(key, key))
                .isGreaterThan(RuleClaims.exactness("enrolment_roster_*", key))
                .isGreaterThan(RuleClaims.exactness("*", key));
        assertThat(RuleClaims.exactness("* enrolment_roster_workbook", key)).isEqualTo(RuleClaims.exactness(key, key));
    }
}
