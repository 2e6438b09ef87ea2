package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.identity.account.OwnAccountService;
import ba.sigurno.ejb.identity.admission.AcceptInvitationService;
import ba.sigurno.ejb.identity.admission.SchoolTeamService;
import ba.sigurno.ejb.identity.admission.TeamInvitationListService;
import ba.sigurno.ejb.identity.admission.TeamInvitationService;
import ba.sigurno.ejb.identity.link.EmailChangeService;
import ba.sigurno.ejb.identity.link.ForgottenPasswordService;
import ba.sigurno.ejb.identity.request.AccountRequestDecisionService;
import ba.sigurno.ejb.identity.request.AccountRequestService;
import ba.sigurno.ejb.participation.OwnSchoolFigure;
import ba.sigurno.ejb.participation.OwnSchoolService;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.persistence.school.School;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    private AccountRequestService requests;

    @Inject
    private AccountRequestDecisionService decisions;

    @Inject
    private OwnAccountService own;

    @Inject
    private EmailChangeService emails;

    @Inject
    private OwnSchoolService ownSchools;

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
        ask(all, school, request());
        own(all, school);
        all.asks("OwnSchoolService.schools", () -> ownSchools.schools())
                .asks("OwnSchoolService.get", () -> ownSchools.get(school))
                .asks(
                        "OwnSchoolService.list",
                        () -> ownSchools.list(school, OwnSchoolFigure.CLASSES, 1, Language.BOSNIAN));
    }

    private void own(Operations all, String school) {
        all.does("OwnAccountService.rename", () -> own.rename("Isto Ime"))
                .asks("OwnAccountService.signIns", () -> own.signIns())
                .asks("OwnAccountService.endSessions", () -> own.endSessions(System.getenv("SIGURNO_DEMO_PASSWORD")))
                .does(
                        "OwnAccountService.endSession of another",
                        () -> own.endSession(Instant.EPOCH, System.getenv("SIGURNO_DEMO_PASSWORD")))
                .does("OwnAccountService.leave", () -> own.leave(school))
                .does(
                        "EmailChangeService.ask",
                        () -> emails.ask("matrica@demo.test", System.getenv("SIGURNO_DEMO_PASSWORD"), null))
                .asks("EmailChangeService.look", () -> emails.look(NOBODYS));
    }

    private void ask(Operations all, String school, AccountRequest request) {
        all.asks("AccountRequestService.schools", () -> requests.schools("celic"))
                .asks("AccountRequestService.school", () -> requests.school(school))
                .does(
                        "AccountRequestService.ask",
                        () -> requests.ask(school, "Nova", "matrica@demo.test", Language.BOSNIAN, "203.0.113.98"))
                .asks("AccountRequestService.look", () -> requests.look(NOBODYS))
                .lists(
                        "AccountRequestDecisionService.waiting",
                        () -> decisions.waiting().contains(request))
                .does("AccountRequestDecisionService.admit", () -> decisions.admit(request.getPublicId()))
                .does("AccountRequestDecisionService.refuse", () -> decisions.refuse(request.getPublicId(), "Ne."));
    }

    /** A request that has waited for long, so that it is the first of the list. */
    private AccountRequest request() throws Exception {
        var request = new AccountRequest(
                ownSchool(),
                Demo.newAddress("matrica"),
                "Traži",
                Language.BOSNIAN,
                LinkSecret.digest(LinkSecret.random()),
                Instant.now());
        request.confirm(Instant.now().minus(Duration.ofDays(20)));
        rows.store(request);
        return request;
    }

    private School ownSchool() {
        return rows.account(Demo.SCHOOL_COORDINATOR_TK)
                .coordinatedSchools()
                .iterator()
                .next();
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
                ownSchool(),
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
