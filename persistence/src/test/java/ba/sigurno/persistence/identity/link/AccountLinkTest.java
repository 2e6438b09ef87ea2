package ba.sigurno.persistence.identity.link;

import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import org.junit.jupiter.api.Test;

class AccountLinkTest {

    private final Account account =
            new Account("ana@example.ba", "Ana", "pbkdf2$1$salt$0123456789abcdef", Language.BOSNIAN);
    private final AccountLink link = new AccountLink(account, LinkPurpose.PASSWORD, "ana@example.ba", "digest", NOW);

    @Test
    void itIsOpenForThreeDaysAndUsedOnce() {
        var end = NOW.plus(AccountLink.TTL);
        assertThat(link.linkState(end.minusMillis(1))).isEqualTo(LinkState.OPEN);
        assertThat(link.linkState(end)).isEqualTo(LinkState.ENDED);

        link.use(NOW);
        assertThat(link.linkState(NOW)).isEqualTo(LinkState.USED);
    }

    @Test
    void anotherPasswordOrADisabledAccountMakesItVoid() {
        account.changePassword("pbkdf2$1$salt$fedcba9876543210");
        assertThat(link.linkState(NOW)).isEqualTo(LinkState.UNKNOWN);

        var later = new AccountLink(account, LinkPurpose.PASSWORD, "ana@example.ba", "digest", NOW);
        account.disable();
        assertThat(later.linkState(NOW)).isEqualTo(LinkState.UNKNOWN);
    }

    @Test
    void whoReadsAnAddressThatIsNoLongerTheOwnersSetsNoPassword() {
        account.rename("Ana", "ana.nova@example.ba");
        assertThat(link.linkState(NOW)).isEqualTo(LinkState.UNKNOWN);

        var change = new AccountLink(account, LinkPurpose.EMAIL, "ana.treca@example.ba", "digest", NOW);
        assertThat(change.linkState(NOW)).isEqualTo(LinkState.OPEN);
    }
}
