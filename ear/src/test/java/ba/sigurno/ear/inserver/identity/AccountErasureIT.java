package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.ClassName;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService;
import ba.sigurno.ejb.enrolment.schoolclass.ClassService.NewClass;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.access.SignedIn;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.identity.account.AccountRecord;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.identity.account.RoleEnds;
import ba.sigurno.ejb.identity.signin.SignInService;
import ba.sigurno.persistence.enrolment.schoolclass.ClassGrades;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.mail.OutboxMail;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What goes and what stays when an account is erased, and roles that end. */
@ExtendWith(ArquillianExtension.class)
class AccountErasureIT {

    private static final String NAME = "Odlazeća Nastavnica";

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private AccountErasureService erasure;

    @Inject
    private AccountService accounts;

    @Inject
    private OwnAccountService own;

    @Inject
    private SignInService signIn;

    @Inject
    private ClassService classes;

    @Inject
    private RoleEnds ends;

    private final String email = Demo.newAddress("odlazi");
    private String id;
    private SignedIn session;

    @BeforeEach
    void makeATeacher() throws Exception {
        var teacher = new Account(email, NAME, PasswordHash.of("zmaj i tri jabuke"), Language.BOSNIAN);
        teacher.grant(
                Role.TEACHER,
                null,
                rows.account(Demo.TEACHER_TK).schools().iterator().next());
        rows.store(teacher);
        id = teacher.getPublicId();
        session = SignedIn.of(teacher, Instant.now());
    }

    @Test
    void nameAddressAndMailsGoAndTheSessionEnds() throws Exception {
        asStaff.call(
                email,
                () -> classes.create(new NewClass(
                        classes.schools().get(0).getPublicId(),
                        classes.year(),
                        ClassGrades.of(5),
                        ClassName.unique("B"),
                        Language.BOSNIAN)));
        rows.store(new OutboxMail(email, "Pozdrav", "Tekst", Instant.now()));
        var coming = rows.session(Demo.TRAINER, Demo.COORDINATOR_TK, 60, 20);
        coming.register(rows.account(email), Instant.now());
        rows.store(coming);
        asStaff.run(email, own::askForErasure);
        asStaff.run(email, own::askForErasure);

        var preview = asStaff.call(Demo.ADMIN, () -> erasure.preview(id));
        assertThat(preview.getGoing())
                .extracting(AccountRecord::key)
                .contains("identity_erase_mails", "enrolment_erase_classes", "training_erase_coming");
        assertThat(preview.getStaying()).extracting(AccountRecord::key).contains("identity_erase_audit");
        assertThat(preview.getOpen()).isEmpty();

        asStaff.run(Demo.ADMIN, () -> erasure.erase(id));
        asStaff.run(Demo.ADMIN, () -> erasure.erase(id));

        assertThat(signIn.recognise(session)).isEmpty();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM account WHERE email = ? OR public_id = ? AND display_name = ?",
                        email,
                        id,
                        NAME))
                .isZero();
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient = ?", email))
                .isZero();
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM class_teacher t JOIN account a ON a.id = t.account_id"
                                + " WHERE a.public_id = ?",
                        id))
                .isZero();
        assertThat(rows.texts(
                        "SELECT state FROM registration r JOIN account a ON a.id = r.account_id WHERE a.public_id = ?",
                        id))
                .containsExactly("WITHDRAWN");
        assertThat(rows.texts("SELECT actor_name FROM audit_event WHERE actor_public_id = ?", id))
                .isNotEmpty()
                .containsOnly(Account.NOBODY);
        assertThat(rows.count("SELECT COUNT(*) FROM audit_event WHERE detail LIKE ?", "%" + email + "%"))
                .isZero();
        assertThat(rows.texts(
                        "SELECT detail FROM audit_event WHERE action = 'identity_action_erasure_asked' AND subject_id = ?",
                        id))
                .containsExactly(Account.NOBODY);
        assertThatThrownBy(() -> asStaff.call(Demo.ADMIN, () -> erasure.preview(id)))
                .hasStackTraceContaining("NotFoundException");
    }

    @Test
    void whatTheAccountWasCalledBeforeGoesToo() throws Exception {
        rows.store(new OutboxMail(email, "Pozdrav", "Tekst", Instant.now()));
        asStaff.run(Demo.ADMIN, () -> {
            accounts.correct(id, accounts.get(id).getVersion(), "nova." + email, "Ponovo Nova", Language.BOSNIAN);
            erasure.erase(id);
        });

        assertThat(rows.texts(
                        "SELECT detail FROM audit_event WHERE action = 'identity_action_corrected' AND subject_id = ?",
                        id))
                .containsExactly("— · — · — · —");
        assertThat(rows.count("SELECT COUNT(*) FROM audit_event WHERE detail LIKE ?", "%" + email + "%"))
                .isZero();
        assertThat(rows.count("SELECT COUNT(*) FROM outbox_mail WHERE recipient LIKE ?", "%" + email))
                .isZero();
    }

    @Test
    void whoLeadsATrainingToComeHandsItOverBefore() throws Exception {
        var trainer = Demo.newAddress("vodi");
        var account = new Account(trainer, NAME, "", Language.BOSNIAN);
        account.grant(Role.TRAINER);
        rows.store(account);
        rows.store(rows.session(trainer, Demo.COORDINATOR_TK, 61, 20));

        assertThat(asStaff.call(Demo.ADMIN, () -> erasure.preview(account.getPublicId()))
                        .getOpen())
                .extracting(AccountRecord::key)
                .containsExactly("training_erase_led");
        assertThatThrownBy(() -> asStaff.run(Demo.ADMIN, () -> erasure.erase(account.getPublicId())))
                .hasStackTraceContaining("identity_rule_erase_open");
        assertThat(rows.account(trainer).isErased()).isFalse();
    }

    @Test
    void nobodyErasesTheOwnAccount() {
        assertThatThrownBy(() -> asStaff.run(Demo.ADMIN, () -> erasure.erase(rows.accountId(Demo.ADMIN))))
                .hasStackTraceContaining("identity_rule_own_admin");
    }

    @Test
    void aRoleHoldsUntilItsLastDayIsOver() throws Exception {
        var today = LocalDate.now(ClockProducer.ZONE);
        assertThatThrownBy(() ->
                        asStaff.run(Demo.ADMIN, () -> accounts.grant(id, Role.EDITOR, null, null, today.minusDays(2))))
                .hasStackTraceContaining("identity_rule_ends_in_the_past");
        asStaff.run(Demo.ADMIN, () -> accounts.grant(id, Role.EDITOR, null, null, today.plusDays(1)));

        ends.before(today);
        assertThat(signIn.recognise(session).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.TEACHER, Role.EDITOR);
        ends.before(today.plusDays(2));
        assertThat(signIn.recognise(session).orElseThrow().roles()).containsExactly(Role.TEACHER);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'identity_action_role_ended' AND subject_id = ?",
                        id))
                .isEqualTo(1);
    }

    @Test
    void allRolesThatEndTogetherAreWithdrawnTogether() throws Exception {
        var tomorrow = LocalDate.now(ClockProducer.ZONE).plusDays(1);
        rows.write(em -> em.createNativeQuery("INSERT INTO account_role (account_id, role, school_id, ends_on)"
                        + " SELECT a.id, r.role, s.id, ? FROM account a JOIN school s"
                        + " JOIN (SELECT 'TEACHER' AS role UNION SELECT 'EDITOR' UNION SELECT 'TRAINER') r"
                        + " WHERE a.public_id = ?")
                .setParameter(1, tomorrow)
                .setParameter(2, id)
                .executeUpdate());
        ends.before(tomorrow.plusDays(1));
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM account_role r JOIN account a ON a.id = r.account_id"
                                + " WHERE a.public_id = ? AND r.ends_on IS NOT NULL",
                        id))
                .isZero();
    }

    @Test
    void noAdministratorEndsTheOwnRole() {
        assertThatThrownBy(() -> asStaff.run(
                        Demo.ADMIN,
                        () -> accounts.grant(
                                rows.accountId(Demo.ADMIN), Role.ADMIN, null, null, LocalDate.now(ClockProducer.ZONE))))
                .hasStackTraceContaining("identity_rule_own_admin");
    }
}
