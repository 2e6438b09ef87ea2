package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.admission.AcceptInvitationService;
import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.ejb.identity.admission.TeamInvitationListService;
import ba.sigurno.ejb.identity.admission.TeamInvitationService;
import ba.sigurno.ejb.identity.link.ForgottenPasswordService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** The rows of the {@link AccessMatrix} about who gets in at the school of the scene. */
@RequestScoped
public class AdmissionOperations {

    private static final String NOBODYS = PublicId.random();

    @Inject
    private SchoolTeamService team;

    @Inject
    private TeamInvitationService invitations;

    @Inject
    private TeamInvitationListService lists;

    @Inject
    private AcceptInvitationService door;

    @Inject
    private ForgottenPasswordService forgotten;

    @Inject
    private Rows rows;

    void addTo(Operations all, AccessScene scene) throws Exception {
        var invitation = stored();
        var school = scene.schoolId;
        var teacher = rows.accountId(Demo.TEACHER_TK);
        var grant = rows.account(Demo.TEACHER_TK).getGrants().iterator().next();
        all.asks("SchoolTeamService.schools", () -> team.schools())
                .asks("SchoolTeamService.school", () -> team.school(school))
                .asks("SchoolTeamService.team", () -> team.team(school, 1))
                .asks("SchoolTeamService.grant", () -> team.grant(school, teacher, Role.TEACHER))
                .does(
                        "SchoolTeamService.endOn",
                        () -> team.endOn(school, teacher, Role.TEACHER, LocalDate.of(2099, 12, 31)))
                .does("SchoolTeamService.withdraw", () -> team.withdraw(school, teacher, Role.TEACHER))
                .asks("SchoolTeamService.mayEnd", () -> team.mayEnd(grant));
        invite(all, school, invitation);
    }

    private void invite(Operations all, String school, String invitation) {
        all.asks("TeamInvitationService.roles", () -> invitations.roles(school))
                .does(
                        "TeamInvitationService.invite",
                        () -> invitations.invite(
                                school, Role.TEACHER, "nova.matrica@demo.test", "Nova", Language.BOSNIAN))
                .asks("TeamInvitationService.invitations", () -> invitations.invitations(school, 1))
                .does("TeamInvitationService.sendAgain", () -> invitations.sendAgain(invitation))
                .does("TeamInvitationService.withdraw", () -> invitations.withdraw(invitation))
                .asks(
                        "TeamInvitationListService.read",
                        () -> lists.read(school, "matrica@demo.test".getBytes(StandardCharsets.UTF_8)))
                .asks("TeamInvitationListService.get of another", () -> lists.get(NOBODYS))
                .asks("TeamInvitationListService.document of another", () -> lists.document(NOBODYS))
                .does("TeamInvitationListService.send of another", () -> lists.send(NOBODYS))
                .asks("TeamInvitationListService.progress of another", () -> lists.progress(NOBODYS))
                .asks("AcceptInvitationService.look", () -> door.look(NOBODYS))
                .does("ForgottenPasswordService.ask", () -> forgotten.ask(Demo.NOBODY, "203.0.113.99"))
                .asks("ForgottenPasswordService.look", () -> forgotten.look(NOBODYS));
    }

    private String stored() throws Exception {
        var invitation = new TeamInvitation(
                rows.account(Demo.SCHOOL_COORDINATOR_TK)
                        .coordinatedSchools()
                        .iterator()
                        .next(),
                Role.TEACHER,
                Demo.newAddress("matrica"),
                "Pozvana",
                Language.BOSNIAN,
                rows.account(Demo.SCHOOL_COORDINATOR_TK),
                LinkSecret.digest(LinkSecret.random()),
                Instant.now());
        rows.store(invitation);
        return invitation.getPublicId();
    }
}
