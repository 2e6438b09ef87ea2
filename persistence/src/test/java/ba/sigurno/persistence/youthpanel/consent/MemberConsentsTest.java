package ba.sigurno.persistence.youthpanel.consent;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.youthpanel.consent.ConsentAnswer.GIVEN;
import static ba.sigurno.persistence.youthpanel.consent.ConsentAnswer.REFUSED;
import static ba.sigurno.persistence.youthpanel.consent.ConsentAnswer.WITHDRAWN;
import static ba.sigurno.persistence.youthpanel.consent.ConsentGiver.GUARDIAN;
import static ba.sigurno.persistence.youthpanel.consent.ConsentGiver.MEMBER;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.EMAIL;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.MEMBERSHIP;
import static ba.sigurno.persistence.youthpanel.consent.ConsentPurpose.PHOTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MemberConsentsTest {

    /** In the school year 2026/27. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 8, 31);

    private final Country country = new Country();
    private final List<ConsentDecision> decisions = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "13, PHOTO, true",
        "15, PHOTO, true",
        "17, PHOTO, true",
        "13, EMAIL, true",
        "15, EMAIL, true",
        "16, EMAIL, false",
        "18, MEMBERSHIP, false",
        "18, PHOTO, false"
    })
    void whoseConsentIsNeededFollowsTheAge(int years, ConsentPurpose purpose, boolean guardianToo) {
        var member = member(years);
        answer(member, MEMBERSHIP, MEMBER, GIVEN);
        answer(member, purpose, MEMBER, GIVEN);
        if (years < 18) {
            answer(member, MEMBERSHIP, GUARDIAN, GIVEN);
        }
        assertThat(consents(member, TODAY).holds(purpose)).isEqualTo(!guardianToo);
        answer(member, purpose, GUARDIAN, GIVEN);
        assertThat(consents(member, TODAY).holds(purpose)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void aGuardianAloneIsNotEnough(ConsentPurpose purpose) {
        var member = member(13);
        answer(member, MEMBERSHIP, GUARDIAN, GIVEN);
        answer(member, purpose, GUARDIAN, GIVEN);
        assertThat(consents(member, TODAY).holds(purpose)).isFalse();
        assertBreaks("youthpanel_rule_no_consent", () -> consents(member, TODAY).require(purpose));
    }

    @ParameterizedTest
    @EnumSource(ConsentPurpose.class)
    void nothingHoldsWithoutTheMembership(ConsentPurpose purpose) {
        var member = withAll(13);
        answer(member, MEMBERSHIP, MEMBER, WITHDRAWN);
        assertThat(consents(member, TODAY).holds(purpose)).isFalse();
    }

    @Test
    void aNoOfEitherDeniesAndWhatLapsedDoesNot() {
        var member = withAll(13);
        assertThat(consents(member, TODAY).isDenied(PHOTO)).isFalse();
        assertThat(consents(member, TODAY.plusYears(1)).isDenied(PHOTO)).isFalse();
        answer(member, PHOTO, GUARDIAN, WITHDRAWN);
        assertThat(consents(member, TODAY).isDenied(PHOTO)).isTrue();
        assertThat(consents(member, TODAY).isDenied(MEMBERSHIP)).isFalse();
        assertThat(consents(member, TODAY.plusYears(5)).isDenied(PHOTO))
                .as("of age, and not asked of the guardian any more")
                .isFalse();
    }

    @Test
    void eitherOfBothEndsItAndTheLastAnswerCounts() {
        var member = withAll(13);
        assertThat(consents(member, TODAY).require(PHOTO).memberFor(PHOTO)).isEqualTo(member);
        answer(member, PHOTO, GUARDIAN, WITHDRAWN);
        assertThat(consents(member, TODAY).holds(PHOTO)).isFalse();
        assertThat(consents(member, TODAY).holds(EMAIL)).as("another purpose").isTrue();
        answer(member, PHOTO, GUARDIAN, GIVEN);
        assertThat(consents(member, TODAY).holds(PHOTO)).isTrue();
        answer(member, PHOTO, MEMBER, REFUSED);
        assertThat(consents(member, TODAY).holds(PHOTO)).isFalse();
    }

    @Test
    void aProofForOnePurposeIsNoneForAnother() {
        var photo = consents(withAll(13), TODAY).require(PHOTO);
        assertThatIllegalArgumentException().isThrownBy(() -> photo.memberFor(MEMBERSHIP));
    }

    @Test
    void itEndsWithTheSchoolYear() {
        var member = withAll(13);
        assertThat(consents(member, TODAY).lastDay(PHOTO)).contains(END_OF_YEAR);
        assertThat(consents(member, END_OF_YEAR).holds(PHOTO)).isTrue();
        assertThat(consents(member, END_OF_YEAR.plusDays(1)).holds(PHOTO)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"14", "15", "17"})
    void itEndsWhereTheNextStageOfAgeBegins(int years) {
        // Born so that the birthday is in February.
        var member = member(YearMonth.of(2027, 2).minusYears(years + 1));
        all(member, TODAY);
        assertThat(consents(member, LocalDate.of(2027, 2, 28)).holds(PHOTO)).isTrue();
        assertThat(consents(member, LocalDate.of(2027, 3, 1)).holds(PHOTO)).isFalse();
    }

    @Test
    void anAnswerShortBeforeTheEndIsOneForTheTimeAfter() {
        var member = member(13);
        all(member, LocalDate.of(2027, 8, 2));
        assertThat(consents(member, LocalDate.of(2027, 8, 2)).lastDay(PHOTO)).contains(LocalDate.of(2028, 8, 31));
        decisions.clear();
        all(member, LocalDate.of(2027, 7, 31));
        assertThat(consents(member, LocalDate.of(2027, 7, 31)).lastDay(PHOTO)).contains(END_OF_YEAR);
    }

    @Test
    void whoHasLeftOrIsTooOldHasNoneInForce() {
        var old = member(18);
        all(old, TODAY);
        assertThat(consents(old, TODAY.plusYears(1)).holds(MEMBERSHIP)).isFalse();
        var member = withAll(13);
        member.leave(Country.NOW);
        assertThat(consents(member, TODAY).holds(MEMBERSHIP)).isFalse();
    }

    @Test
    void whatOthersAnsweredDoesNotCount() {
        withAll(13);
        assertThat(consents(member(13), TODAY).holds(MEMBERSHIP)).isFalse();
    }

    private PanelMember withAll(int years) {
        var member = member(years);
        all(member, TODAY);
        return member;
    }

    private void all(PanelMember member, LocalDate day) {
        for (var purpose : ConsentPurpose.values()) {
            for (var giver : ConsentGiver.values()) {
                decisions.add(
                        new ConsentDecision(member, purpose, giver, GIVEN, ConsentProof.MEMBER_CODE, Country.NOW, day));
            }
        }
    }

    private void answer(PanelMember member, ConsentPurpose purpose, ConsentGiver giver, ConsentAnswer answer) {
        decisions.add(
                new ConsentDecision(member, purpose, giver, answer, ConsentProof.MEMBER_CODE, Country.NOW, TODAY));
    }

    private MemberConsents consents(PanelMember member, LocalDate day) {
        return new MemberConsents(member, decisions, day);
    }

    private PanelMember member(int years) {
        return member(YearMonth.from(TODAY).minusYears(years).minusMonths(2));
    }

    private PanelMember member(YearMonth birth) {
        var member = new PanelMember(
                country.school, "Lejla", "H", birth, Language.BOSNIAN, "roditelj@example.ba", Country.NOW, TODAY);
        member.invite(Country.NOW);
        return member;
    }
}
