package ba.sigurno.ear.inserver.helpline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.helpline.directory.DirectoryService;
import ba.sigurno.ejb.helpline.directory.InstitutionColumn;
import ba.sigurno.ejb.helpline.directory.InstitutionCommand;
import ba.sigurno.ejb.helpline.directory.InstitutionFilter;
import ba.sigurno.ejb.helpline.directory.InstitutionReminder;
import ba.sigurno.ejb.helpline.directory.InstitutionView;
import ba.sigurno.ejb.identity.inbox.InboxLine;
import ba.sigurno.ejb.identity.inbox.InboxService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The directory is kept by the supervisor and read by counsellors. */
@ExtendWith(ArquillianExtension.class)
class DirectoryIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** Without digits, of which thirteen in a row would be a personal number. */
    private final String name = "Dom zdravlja " + UUID.randomUUID().toString().replaceAll("\\d", "x");

    @Inject
    private DirectoryService directory;

    @Inject
    private InstitutionReminder reminder;

    @Inject
    private InboxService inbox;

    @Inject
    private Confidential confidential;

    @Inject
    private Rows rows;

    @Inject
    private AsStaff asStaff;

    @Test
    void anInstitutionIsFoundByAPartOfItsNameItsKindAndItsTerritory() throws Exception {
        var id = add();
        assertThat(found(Demo.COUNSELLOR, new InstitutionFilter(name, null, null)))
                .containsExactly(id);
        assertThat(found(Demo.COUNSELLOR, new InstitutionFilter(name, InstitutionKind.HEALTH, Demo.AUTHORITY_TK)))
                .containsExactly(id);
        assertThat(found(Demo.COUNSELLOR, new InstitutionFilter(name, InstitutionKind.POLICE, null)))
                .isEmpty();
        assertThat(found(Demo.COUNSELLOR, new InstitutionFilter(name, null, "BA-09")))
                .isEmpty();
        assertThat(found(Demo.COUNSELLOR, new InstitutionFilter(name.substring(12) + " gracanica", null, null)))
                .containsExactly(id);
        assertThat(found(Demo.COUNSELLOR, new InstitutionFilter(name.substring(12) + " Грачаница", null, null)))
                .containsExactly(id);
    }

    @Test
    void aFormThatIsSentTwiceEntersOne() throws Exception {
        var formId = PublicId.random();
        var first = asStaff.call(Demo.SUPERVISOR, () -> directory.add(formId, command("")));
        assertThat(asStaff.call(Demo.SUPERVISOR, () -> directory.add(formId, command(""))))
                .isEqualTo(first);
    }

    @Test
    void whatIsOffTheListOnlyTheSupervisorSees() throws Exception {
        var id = add();
        asStaff.run(Demo.SUPERVISOR, () -> directory.end(id));
        assertThat(found(Demo.COUNSELLOR, new InstitutionFilter(name, null, null)))
                .isEmpty();
        assertThatThrownBy(() -> asStaff.call(Demo.COUNSELLOR, () -> directory.get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(found(Demo.SUPERVISOR, new InstitutionFilter(name, null, null)))
                .containsExactly(id);
        asStaff.run(Demo.SUPERVISOR, () -> directory.resume(id));
        assertThat(asStaff.call(Demo.COUNSELLOR, () -> directory.get(id)).active())
                .isTrue();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() throws Exception {
        var id = add();
        var version = asStaff.call(Demo.SUPERVISOR, () -> directory.get(id)).version();
        asStaff.run(Demo.SUPERVISOR, () -> directory.change(id, command("122"), version));
        assertThatThrownBy(() -> asStaff.run(Demo.SUPERVISOR, () -> directory.change(id, command(""), version)))
                .hasStackTraceContaining("OptimisticLockException");
        assertThat(asStaff.call(Demo.COUNSELLOR, () -> directory.get(id))
                        .institution()
                        .telephone())
                .isEqualTo("122");
    }

    @Test
    void whatIsNoTelephoneAndNoTerritoryIsRefused() {
        assertRuleBroken(
                "helpline_rule_telephone",
                () -> asStaff.call(Demo.SUPERVISOR, () -> directory.add(PublicId.random(), command("nema"))));
        assertRuleBroken(
                "app_rule_jurisdiction",
                () -> asStaff.call(
                        Demo.SUPERVISOR,
                        () -> directory.add(
                                PublicId.random(),
                                new InstitutionCommand(
                                        name, InstitutionKind.HEALTH, "Tuzla", null, null, null, null))));
    }

    @Test
    void supervisorsAreRemindedOnceAMonthOfWhatNobodyChecked() throws Exception {
        var id = add();
        reminder.remind();
        assertThat(reminded(id)).as("checked today").isZero();
        long before = unchecked(Demo.SUPERVISOR);
        checked(id, 190);
        assertThat(unchecked(Demo.SUPERVISOR)).isEqualTo(before + 1);
        assertThat(unchecked(Demo.COUNSELLOR)).as("a counsellor").isZero();
        assertThat(asStaff.call(Demo.SUPERVISOR, () -> directory.get(id)).overdue())
                .isTrue();
        long mails = mails();
        reminder.remind();
        assertThat(Wait.until(TIMEOUT, () -> mails() > mails)).isTrue();
        assertThat(reminded(id)).isEqualTo(1);
        confidential.change(
                "UPDATE helpline_institution SET reminded_on = reminded_on - INTERVAL 20 DAY WHERE public_id = ?", id);
        reminder.remind();
        assertThat(reminded(id)).as("twenty days later").isZero();
        confidential.change(
                "UPDATE helpline_institution SET reminded_on = reminded_on - INTERVAL 12 DAY WHERE public_id = ?", id);
        reminder.remind();
        assertThat(reminded(id)).as("a month later").isEqualTo(1);
        var version = asStaff.call(Demo.SUPERVISOR, () -> directory.get(id)).version();
        asStaff.run(Demo.SUPERVISOR, () -> directory.change(id, command("122"), version));
        assertThat(unchecked(Demo.SUPERVISOR)).as("once it is checked").isEqualTo(before);
    }

    @Test
    void ofWhatIsOffTheListNobodyIsReminded() throws Exception {
        var id = add();
        long before = unchecked(Demo.SUPERVISOR);
        checked(id, 190);
        asStaff.run(Demo.SUPERVISOR, () -> directory.end(id));
        reminder.remind();
        assertThat(reminded(id)).isZero();
        assertThat(unchecked(Demo.SUPERVISOR)).isEqualTo(before);
    }

    private void checked(String id, int daysAgo) throws Exception {
        confidential.change(
                "UPDATE helpline_institution SET checked_on = CURRENT_DATE - INTERVAL " + daysAgo
                        + " DAY WHERE public_id = ?",
                id);
    }

    /** One when supervisors were reminded of it today or yesterday, beyond midnight. */
    private long reminded(String id) throws Exception {
        return confidential.number(
                "SELECT COUNT(*) FROM helpline_institution WHERE public_id = ?"
                        + " AND reminded_on >= CURRENT_DATE - INTERVAL 1 DAY",
                id);
    }

    private long unchecked(String who) throws Exception {
        return asStaff.call(who, inbox::lines).stream()
                .filter(line -> line.key().equals("helpline_inbox_unchecked"))
                .mapToLong(InboxLine::count)
                .sum();
    }

    private long mails() {
        return rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", Demo.SUPERVISOR);
    }

    private List<String> found(String who, InstitutionFilter filter) throws Exception {
        return asStaff
                .call(who, () -> directory.search(filter, Sort.by(InstitutionColumn.NAME), 1, Language.BOSNIAN))
                .items()
                .stream()
                .map(InstitutionView::publicId)
                .toList();
    }

    private String add() throws Exception {
        return asStaff.call(Demo.SUPERVISOR, () -> directory.add(PublicId.random(), command("")));
    }

    private InstitutionCommand command(String telephone) {
        return new InstitutionCommand(
                name, InstitutionKind.HEALTH, Demo.AUTHORITY_TK, "Gračanica", telephone, "8–16", null);
    }
}
