package ba.sigurno.ear.inserver.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.training.PastTraining;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.account.AccountColumn;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.identity.account.AccountService;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.persistence.identity.account.Account;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who asks to be erased waits for an administrator. */
@ExtendWith(ArquillianExtension.class)
class IdentityInboxIT {

    private static final String ERASE = "identity_inbox_erase";

    @Inject
    private AsStaff as;

    @Inject
    private Inboxes inboxes;

    @Inject
    private PastTraining trainings;

    @Inject
    private OwnAccountService own;

    @Inject
    private AccountService accounts;

    @Inject
    private AccountErasureService erasure;

    @Test
    void whoAsksToBeErasedWaitsForTheAdministratorUntilThatIsDone() throws Exception {
        var teacher = trainings.newTeacher("Nermina Begić");
        long before = inboxes.count(Demo.ADMIN, ERASE);
        as.run(teacher.getEmail(), () -> own.askForErasure());
        assertThat(inboxes.count(Demo.ADMIN, ERASE)).isEqualTo(before + 1);
        assertThat(inboxes.line(Demo.ADMIN, ERASE).since()).isNotNull();
        assertThat(inboxes.count(Demo.PLANNER, ERASE)).isZero();
        assertThat(asking(teacher.getEmail())).containsExactly(teacher.getPublicId());
        assertThat(asking(Demo.EDITOR)).isEmpty();

        as.run(Demo.ADMIN, () -> erasure.erase(teacher.getPublicId()));
        assertThat(inboxes.count(Demo.ADMIN, ERASE)).isEqualTo(before);
    }

    private List<String> asking(String email) throws Exception {
        return as
                .call(Demo.ADMIN, () -> accounts.search(email, null, true, Sort.by(AccountColumn.NAME), 1))
                .items()
                .stream()
                .map(Account::getPublicId)
                .toList();
    }
}
