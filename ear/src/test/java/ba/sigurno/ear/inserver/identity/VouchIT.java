package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.hotline.casework.CaseQueryService;
import ba.sigurno.ejb.hotline.casework.QueueColumn;
import ba.sigurno.ejb.hotline.welfare.Analyst;
import ba.sigurno.ejb.hotline.welfare.Analysts;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.factor.SecondFactorRemovalService;
import ba.sigurno.ejb.identity.vouching.FirstVouching;
import ba.sigurno.ejb.identity.vouching.VouchService;
import ba.sigurno.ejb.identity.vouching.WaitingPerson;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No administrator opens the hotline or the helpline: whoever is let in there, somebody there vouches for. */
@ExtendWith(ArquillianExtension.class)
class VouchIT {

    @Inject
    private VouchService service;

    @Inject
    private FirstVouching first;

    @Inject
    private AccountService accounts;

    @Inject
    private SecondFactorRemovalService removal;

    @Inject
    private CaseQueryService cases;

    @Inject
    private Analysts analysts;

    @Inject
    private Inboxes inboxes;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    private Account person;

    @BeforeEach
    void somebodyIsThere() throws Exception {
        person = new Account(Demo.newAddress("jamstvo"), "Nova Osoba", "", Language.BOSNIAN);
        person.addSecondFactor();
        rows.store(person);
    }

    @AfterEach
    void andGone() throws Exception {
        as.run(Demo.ADMIN, () -> accounts.disable(person.getPublicId()));
    }

    @Test
    void anAnalystIsLetInByAnAdministratorAndTheHead() throws Exception {
        grant(Role.ANALYST);
        assertThatThrownBy(this::readReports).isInstanceOf(EJBAccessException.class);
        assertThat(inboxes.count(person.getEmail(), "identity_inbox_waiting_roles"))
                .isEqualTo(1);
        long waiting = inboxes.count(Demo.HOTLINE_HEAD, "identity_inbox_vouch");
        assertThat(as.call(Demo.HOTLINE_HEAD, service::waiting))
                .filteredOn(each -> each.account().equals(person))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.grants()).extracting(RoleGrant::getRole).containsExactly(Role.ANALYST));

        assertThat(analysts.all()).extracting(Analyst::id).doesNotContain(person.getPublicId());

        vouch(Demo.HOTLINE_HEAD);
        vouch(Demo.HOTLINE_HEAD);

        readReports();
        assertThat(analysts.all()).extracting(Analyst::id).contains(person.getPublicId());
        assertThat(inboxes.count(Demo.HOTLINE_HEAD, "identity_inbox_vouch")).isEqualTo(waiting - 1);
        assertThat(rows.count(
                        "SELECT COUNT(*) FROM audit_event WHERE action = 'identity_action_vouched' AND subject_id = ?",
                        person.getPublicId()))
                .isEqualTo(1);
    }

    @Test
    void eachVouchesForTheOwnTeam() throws Exception {
        grant(Role.COUNSELLOR);
        assertThat(as.call(Demo.HOTLINE_HEAD, service::waiting))
                .extracting(WaitingPerson::account)
                .doesNotContain(person);
        assertThatThrownBy(() -> vouch(Demo.HOTLINE_HEAD)).isInstanceOf(NotFoundException.class);
        vouch(Demo.SUPERVISOR);
        grant(Role.ANALYST);

        assertThat(groups()).contains("COUNSELLOR").doesNotContain("ANALYST");
    }

    @Test
    void aFurtherRoleWaitsAgain() throws Exception {
        grant(Role.ANALYST);
        vouch(Demo.HOTLINE_HEAD);
        grant(Role.HOTLINE_HEAD);

        assertThat(groups()).contains("ANALYST").doesNotContain("HOTLINE_HEAD");
        assertThatThrownBy(() -> as.call(person.getEmail(), service::waiting)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whatMayGiveAnAccountToSomebodyElseClosesIt() throws Exception {
        grant(Role.ANALYST);
        assertThatItWaitsAfter(() -> accounts.resetPassword(person.getPublicId()));
        assertThatItWaitsAfter(() -> removal.remove(person.getPublicId()));
        assertThatItWaitsAfter(() -> accounts.correct(
                person.getPublicId(), version(), Demo.newAddress("jamstvo"), "Nova Osoba", Language.BOSNIAN));
    }

    @Test
    void anotherNameIsNoOtherHand() throws Exception {
        grant(Role.ANALYST);
        vouch(Demo.HOTLINE_HEAD);
        as.run(
                Demo.ADMIN,
                () -> accounts.correct(
                        person.getPublicId(), version(), person.getEmail(), "Udana Osoba", Language.BOSNIAN));

        assertThat(groups()).contains("ANALYST");
    }

    /** The heads of the demonstration are there: nobody needs the configuration. */
    @Test
    void theConfigurationVouchesForNobodyWhileSomebodyElseCan() throws Exception {
        grant(Role.HOTLINE_HEAD);
        first.vouch(person.getEmail(), Role.HOTLINE_HEAD);

        assertThat(groups()).doesNotContain("HOTLINE_HEAD");
    }

    @Test
    void theConfigurationVouchesForTheOnlyOne() throws Exception {
        grant(Role.HOTLINE_HEAD);
        as.run(Demo.ADMIN, () -> accounts.disable(rows.accountId(Demo.HOTLINE_HEAD)));
        try {
            first.vouch(person.getEmail(), Role.HOTLINE_HEAD);

            assertThat(groups()).contains("HOTLINE_HEAD");
        } finally {
            as.run(Demo.ADMIN, () -> accounts.enable(rows.accountId(Demo.HOTLINE_HEAD)));
        }
    }

    private void assertThatItWaitsAfter(Runnable deed) throws Exception {
        vouch(Demo.HOTLINE_HEAD);
        assertThat(groups()).contains("ANALYST");
        as.run(Demo.ADMIN, deed);
        assertThat(groups()).doesNotContain("ANALYST");
    }

    private void grant(Role role) throws Exception {
        as.run(Demo.ADMIN, () -> accounts.grant(person.getPublicId(), role, null, null, null));
    }

    private void vouch(String email) throws Exception {
        as.run(email, () -> service.vouch(person.getPublicId()));
    }

    private void readReports() throws Exception {
        as.call(person.getEmail(), () -> cases.queue(null, Sort.by(QueueColumn.RECEIVED), 1));
    }

    private Set<String> groups() throws Exception {
        return as.call(Demo.ADMIN, () -> accounts.get(person.getPublicId()).groups());
    }

    private int version() {
        return accounts.get(person.getPublicId()).getVersion();
    }
}
