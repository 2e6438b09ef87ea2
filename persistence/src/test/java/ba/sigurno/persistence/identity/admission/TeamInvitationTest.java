package ba.sigurno.persistence.identity.admission;

import static ba.sigurno.persistence.BrokenRule.assertBreaks;
import static ba.sigurno.persistence.Country.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.link.LinkState;
import org.junit.jupiter.api.Test;

class TeamInvitationTest {

    private final Country country = new Country();
    private final TeamInvitation invitation = invitation(Role.TEACHER);

    private TeamInvitation invitation(Role role) {
        return new TeamInvitation(
                country.school, role, " Ana@Example.ba", "Ana", Language.BOSNIAN, country.coordinator, "digest", NOW);
    }

    @Test
    void itWaitsForThreeDays() {
        assertThat(invitation.getEmail()).isEqualTo("ana@example.ba");
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.WAITING);
        assertThat(invitation.linkState(NOW.plus(TeamInvitation.TTL))).isEqualTo(LinkState.ENDED);

        invitation.sendAgain("another", NOW.plus(TeamInvitation.TTL));
        assertThat(invitation.linkState(NOW.plus(TeamInvitation.TTL))).isEqualTo(LinkState.OPEN);
    }

    @Test
    void whatWasTakenBackIsVoidUntilItIsSentAgain() {
        invitation.withdraw(NOW);
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.WITHDRAWN);
        assertThat(invitation.linkState(NOW)).isEqualTo(LinkState.UNKNOWN);

        invitation.sendAgain("another", NOW);
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.WAITING);
    }

    @Test
    void whatWasAcceptedStaysSo() {
        invitation.accept(NOW);
        assertThat(invitation.linkState(NOW.plus(TeamInvitation.TTL))).isEqualTo(LinkState.USED);
        assertBreaks("identity_invitation_accepted", () -> invitation.withdraw(NOW));
        assertBreaks("identity_invitation_accepted", () -> invitation.sendAgain("another", NOW));
    }

    @Test
    void itIsForARoleAtASchool() {
        assertBreaks("identity_rule_role_not_grantable", () -> invitation(Role.ADMIN));
    }
}
