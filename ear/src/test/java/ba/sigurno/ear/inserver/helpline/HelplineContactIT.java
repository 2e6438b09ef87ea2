package ba.sigurno.ear.inserver.helpline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.contact.ContactColumn;
import ba.sigurno.ejb.helpline.contact.ContactCounting;
import ba.sigurno.ejb.helpline.contact.ContactLine;
import ba.sigurno.ejb.helpline.contact.ContactService;
import ba.sigurno.ejb.helpline.contact.HelplineCodes;
import ba.sigurno.ejb.helpline.contact.ReadingLine;
import ba.sigurno.ejb.helpline.contact.RecordContactCommand;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.contact.KnownFact;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A contact is recorded once, seen by few and for four weeks, and is a figure of nobody after that. */
@ExtendWith(ArquillianExtension.class)
class HelplineContactIT {

    private static final Sort NEWEST = new Sort(ContactColumn.BEGAN, true);

    @Inject
    private ContactService contacts;

    @Inject
    private ContactCounting counting;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Confidential confidential;

    @Inject
    private Clock clock;

    @Test
    void whatIsCodedIsReadAgain() throws Exception {
        var id = record("Dogovoren razgovor u školi.");
        var view = asStaff.call(Demo.COUNSELLOR, () -> contacts.get(id));
        assertThat(view.note()).isEqualTo("Dogovoren razgovor u školi.");
        assertThat(view.line().issue()).isEqualTo("CYBERBULLYING");
        assertThat(view.otherIssues()).containsExactly("PRIVACY_ABUSE", "SEXTING");
        assertThat(view.adultKnows()).isEqualTo(KnownFact.NO);
        assertThat(view.actions().referral()).isEqualTo(InstitutionKind.SCHOOL);
        assertThat(view.jurisdiction()).isEqualTo(Demo.AUTHORITY_TK);
        assertThat(view.line().beganAt().getEpochSecond() % 900).isZero();
    }

    @Test
    void aFormThatIsSentTwiceIsOneContact() throws Exception {
        var command = command(null, false);
        var outcomes = concurrently.twice(concurrently.staff(Demo.COUNSELLOR), () -> contacts.record(command));
        assertThat(Concurrently.rules(outcomes)).isEmpty();
        assertThat(outcomes.get(0).value()).isEqualTo(outcomes.get(1).value());
        assertThat(confidential.number("SELECT COUNT(*) FROM helpline_contact WHERE form_id = ?", command.formId()))
                .isEqualTo(1);
        assertRuleBroken(
                "helpline_rule_form", () -> asStaff.call(Demo.COUNSELLOR, () -> contacts.recordSilent("nije obrazac")));
    }

    @Test
    void aNoteThatMayNameSomebodyWarnsFirst() throws Exception {
        assertRuleBroken("helpline_rule_note", () -> record("Javila se Amra Kovačević, 061 123 456"));
        var checked = command("Dogovoreno s Pedagogicom.", true);
        assertThat(asStaff.call(Demo.COUNSELLOR, () -> contacts.record(checked)))
                .isNotNull();
        assertRuleBroken("app_error_personal_number", () -> record("Broj je 1403012180003"));
    }

    @Test
    void theNoteIsEncryptedByAKeyOfItsOwn() throws Exception {
        var one = record("prva bilješka");
        var other = record("druga bilješka");
        var rows = confidential.rows(
                "SELECT note_key_id, note FROM helpline_contact WHERE public_id IN (?, ?)", one, other);
        assertThat(rows.stream().map(row -> ((Object[]) row)[0]).distinct()).hasSize(2);
        assertThat(rows).allSatisfy(row -> assertThat(new String((byte[]) ((Object[]) row)[1]))
                .doesNotContain("bilje"));
    }

    @Test
    void onlyItsCounsellorAndTheSupervisorSeeIt() throws Exception {
        var id = record(null);
        assertThat(asStaff.call(Demo.SUPERVISOR, () -> contacts.get(id)).line().own())
                .isFalse();
        assertThatThrownBy(() -> asStaff.call(Demo.COUNSELLOR_2, () -> contacts.get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(ids(Demo.COUNSELLOR)).contains(id);
        assertThat(ids(Demo.COUNSELLOR_2)).doesNotContain(id);
        assertThat(ids(Demo.SUPERVISOR)).contains(id);
        for (var none : new String[] {null, "", "x", PublicId.random()}) {
            assertThatThrownBy(() -> asStaff.call(Demo.SUPERVISOR, () -> contacts.get(none)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void itsCounsellorSeesWhoElseReadIt() throws Exception {
        noneReviewedOfLate();
        var id = record("bilješka");
        asStaff.call(Demo.COUNSELLOR, () -> contacts.get(id));
        assertThat(readers(Demo.COUNSELLOR, id)).isEmpty();
        asStaff.call(Demo.SUPERVISOR, () -> contacts.get(id));
        asStaff.call(Demo.SUPERVISOR, () -> contacts.get(id));
        assertThat(readers(Demo.COUNSELLOR, id)).hasSize(1);

        confidential.change(
                "UPDATE helpline_contact_reading SET read_at = read_at - INTERVAL 2 HOUR WHERE contact_id ="
                        + " (SELECT id FROM helpline_contact WHERE public_id = ?)",
                id);
        assertThat(readers(Demo.SUPERVISOR, id)).as("another time").hasSize(2);

        age(id, 31);
        counting.count();
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM helpline_contact_reading r JOIN helpline_contact c ON c.id = r.contact_id"
                                + " WHERE c.public_id = ?",
                        id))
                .isZero();
    }

    @Test
    void readingAtTheSameTimeIsOneReading() throws Exception {
        noneReviewedOfLate();
        var id = record(null);
        concurrently.twice(concurrently.staff(Demo.SUPERVISOR), () -> contacts.get(id));
        assertThat(readers(Demo.COUNSELLOR, id)).hasSize(1);
    }

    /** The reviews of other tests are those of an earlier week. */
    private void noneReviewedOfLate() throws Exception {
        confidential.change("UPDATE helpline_review SET reviewed_on = reviewed_on - INTERVAL 7 DAY"
                + " WHERE reviewed_on > CURRENT_DATE - INTERVAL 7 DAY");
    }

    private List<ReadingLine> readers(String caller, String id) throws Exception {
        return asStaff.call(caller, () -> contacts.get(id)).readings();
    }

    @Test
    void afterFourWeeksNobodySeesIt() throws Exception {
        var id = record("bilješka");
        age(id, 27);
        assertThat(asStaff.call(Demo.SUPERVISOR, () -> contacts.get(id)).note()).isEqualTo("bilješka");
        age(id, 29);
        for (var who : List.of(Demo.COUNSELLOR, Demo.SUPERVISOR)) {
            assertThatThrownBy(() -> asStaff.call(who, () -> contacts.get(id))).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void afterThirtyDaysTheKeyOfTheNoteIsGoneAndTheRowIsNobodys() throws Exception {
        var id = record("bilješka");
        var keyId = confidential
                .rows("SELECT note_key_id FROM helpline_contact WHERE public_id = ?", id)
                .get(0);
        age(id, 29);
        counting.count();
        assertThat(keys(keyId)).isEqualTo(1);
        age(id, 31);
        counting.count();
        assertThat(keys(keyId)).isZero();
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM helpline_contact WHERE public_id = ? AND counsellor_id IS NULL AND began_at IS NULL"
                                + " AND note IS NULL AND jurisdiction IS NULL AND form_id IS NULL AND issue = 'CYBERBULLYING'",
                        id))
                .isEqualTo(1);
        assertThat(confidential.number(
                        "SELECT COUNT(*) FROM helpline_contact_issue i JOIN helpline_contact c ON c.id = i.contact_id"
                                + " WHERE c.public_id = ?",
                        id))
                .isZero();
    }

    @Test
    void theLastRecordIsTakenBackByItsCounsellorForSomeMinutes() throws Exception {
        var first = asStaff.call(Demo.COUNSELLOR, () -> contacts.recordSilent(PublicId.random()));
        var last = record("bilješka");
        var keyId = confidential
                .rows("SELECT note_key_id FROM helpline_contact WHERE public_id = ?", last)
                .get(0);
        assertThat(latest()).isEqualTo(last);
        assertRuleBroken("helpline_rule_undo", () -> asStaff.run(Demo.COUNSELLOR, () -> contacts.undo(first)));
        assertRuleBroken("helpline_rule_undo", () -> asStaff.run(Demo.SUPERVISOR, () -> contacts.undo(last)));
        asStaff.run(Demo.COUNSELLOR, () -> contacts.undo(last));
        assertThat(keys(keyId)).isZero();
        assertRuleBroken("helpline_rule_undo", () -> asStaff.run(Demo.COUNSELLOR, () -> contacts.undo(last)));
        assertThat(latest()).isEqualTo(first);
        age(first, 1);
        assertRuleBroken("helpline_rule_undo", () -> asStaff.run(Demo.COUNSELLOR, () -> contacts.undo(first)));
    }

    @Test
    void eachRecordKeepsTheVersionOfItsCodes() throws Exception {
        var id = record(null);
        assertThat(confidential.number("SELECT code_version FROM helpline_contact WHERE public_id = ?", id))
                .isEqualTo(HelplineCodes.current().version());
        var other = new ContactFields(
                HelplineCodes.current().version() + 1,
                ContactChannel.PHONE,
                ContactKind.SILENT,
                0,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                ContactActions.NONE,
                null,
                null);
        assertRuleBroken(
                "helpline_rule_code",
                () -> asStaff.call(
                        Demo.COUNSELLOR,
                        () -> contacts.record(new RecordContactCommand(PublicId.random(), other, null, false))));
    }

    /** Whatever is told, the database has no column for who it was. */
    @Test
    void noColumnTellsWhoItWas() throws Exception {
        assertThat(confidential.rows(
                        "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name LIKE 'helpline_contact%' AND (column_name LIKE '%name%' OR column_name LIKE '%phone%'"
                                + " OR column_name LIKE '%mail%' OR column_name LIKE '%address%' OR column_name LIKE '%school%'"
                                + " OR column_name LIKE '%birth%')"))
                .isEmpty();
    }

    private String latest() throws Exception {
        Callable<String> asked = () -> contacts.latest().map(ContactLine::id).orElse(null);
        return asStaff.call(Demo.COUNSELLOR, asked);
    }

    private List<String> ids(String who) throws Exception {
        return asStaff.call(who, () -> contacts.list(NEWEST, 1)).items().stream()
                .map(ContactLine::id)
                .toList();
    }

    private void age(String id, int days) throws Exception {
        confidential.change(
                "UPDATE helpline_contact SET began_at = ? WHERE public_id = ?",
                Timestamp.from(clock.instant().minus(Duration.ofDays(days))),
                id);
    }

    private long keys(Object keyId) throws Exception {
        return confidential.number("SELECT COUNT(*) FROM data_key WHERE public_id = ?", keyId);
    }

    private String record(String note) throws Exception {
        return asStaff.call(Demo.COUNSELLOR, () -> contacts.record(command(note, false)));
    }

    private static RecordContactCommand command(String note, boolean checked) {
        return new RecordContactCommand(
                PublicId.random(),
                new ContactFields(
                        HelplineCodes.current().version(),
                        ContactChannel.PHONE,
                        ContactKind.COUNSELLING,
                        0,
                        "CHILD_12_18",
                        "FEMALE",
                        "CYBERBULLYING",
                        Set.of("SEXTING", "PRIVACY_ABUSE"),
                        "MESSAGING",
                        ContactRisk.CONCERN,
                        KnownFact.NO,
                        null,
                        new ContactActions(true, false, false, InstitutionKind.SCHOOL),
                        null,
                        Demo.AUTHORITY_TK),
                note,
                checked);
    }
}
