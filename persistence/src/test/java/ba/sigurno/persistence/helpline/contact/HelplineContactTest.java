package ba.sigurno.persistence.helpline.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HelplineContactTest {

    private static final Instant AT = Instant.parse("2026-11-28T10:21:44Z");

    @Test
    void onlyTheQuarterOfAnHourIsKept() {
        assertThat(HelplineContact.quarter(AT)).isEqualTo("2026-11-28T10:15:00Z");
        assertThat(HelplineContact.quarter(Instant.parse("2026-11-28T10:15:00Z")))
                .isEqualTo("2026-11-28T10:15:00Z");
        assertThat(HelplineContact.quarter(Instant.parse("2026-11-28T10:14:59Z")))
                .isEqualTo("2026-11-28T10:00:00Z");
    }

    @Test
    void ofAFigureNothingIsLeftButWhatIsCounted() {
        var contact = contact(fields(ContactKind.COUNSELLING, "CYBERBULLYING", Set.of("SEXTING"), 20));
        contact.annotate(PublicId.random(), new byte[] {1});
        contact.count();
        assertThat(contact.getCounsellorId()).isNull();
        assertThat(contact.getBeganAt()).isNull();
        assertThat(contact.getNote()).isNull();
        assertThat(contact.getNoteKeyId()).isNull();
        assertThat(contact.getJurisdiction()).isNull();
        assertThat(contact.getAdultKnows()).isNull();
        assertThat(contact.getOtherIssues()).isEmpty();
        assertThat(contact.getIssue()).isEqualTo("CYBERBULLYING");
        assertThat(contact.isUndoable(AT)).isFalse();
    }

    @Test
    void itCanBeTakenBackForSomeMinutesAfterItEnded() {
        var contact = contact(fields(ContactKind.INFORMATION, null, Set.of(), 20));
        assertThat(contact.isUndoable(AT.plus(Duration.ofMinutes(20)))).isTrue();
        assertThat(contact.isUndoable(AT.plus(Duration.ofMinutes(34)))).isTrue();
        assertThat(contact.isUndoable(AT.plus(Duration.ofMinutes(51)))).isFalse();
    }

    @Test
    void theFirstIssueIsNotAmongTheOthers() {
        var contact = contact(fields(ContactKind.COUNSELLING, "SEXTING", Set.of("SEXTING", "GROOMING"), 1));
        assertThat(contact.getOtherIssues()).containsExactly("GROOMING");
    }

    @Test
    void rulesAreKept() {
        refused("helpline_rule_issue", fields(ContactKind.COUNSELLING, null, Set.of(), 1));
        refused("helpline_rule_minutes", fields(ContactKind.SILENT, null, Set.of(), 601));
        refused("helpline_rule_minutes", fields(ContactKind.SILENT, null, Set.of(), -1));
        refused("helpline_rule_kind", fields(null, null, Set.of(), 1));
        refused("helpline_rule_issues", fields(ContactKind.COUNSELLING, "A", Set.of("B", "C", "D", "E", "F", "G"), 1));
        refused("helpline_rule_resource", told("Amra Kovačević"));
        refused("helpline_rule_referral", referred(null));
        refused("app_rule_jurisdiction", referred("Tuzla"));
    }

    /** No field can hold a name, a number, an address, a school or a date of birth. */
    @Test
    void thereIsNoFieldForWhoSomebodyIs() {
        assertThat(Arrays.stream(HelplineContact.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(field -> field.getName().toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.matches(".*(name|phone|email|address|school|birth|person|text|comment).*"));
    }

    private static void refused(String rule, ContactFields fields) {
        assertThatThrownBy(() -> contact(fields)).hasMessageStartingWith(rule);
    }

    private static HelplineContact contact(ContactFields fields) {
        return new HelplineContact(PublicId.random(), PublicId.random(), AT, LocalDate.of(2026, 11, 28), fields, 1);
    }

    private static ContactFields referred(String jurisdiction) {
        return fields(
                ContactKind.INFORMATION,
                null,
                Set.of(),
                1,
                new ContactActions(true, false, false, InstitutionKind.POLICE),
                jurisdiction,
                null);
    }

    private static ContactFields told(String resource) {
        return fields(ContactKind.INFORMATION, null, Set.of(), 1, ContactActions.NONE, null, resource);
    }

    private static ContactFields fields(ContactKind kind, String issue, Set<String> others, int minutes) {
        return fields(kind, issue, others, minutes, ContactActions.NONE, null, null);
    }

    private static ContactFields fields(
            ContactKind kind,
            String issue,
            Set<String> others,
            int minutes,
            ContactActions actions,
            String jurisdiction,
            String resource) {
        return new ContactFields(
                1,
                ContactChannel.PHONE,
                kind,
                minutes,
                null,
                null,
                issue,
                others,
                null,
                null,
                KnownFact.YES,
                null,
                actions,
                resource,
                jurisdiction);
    }
}
