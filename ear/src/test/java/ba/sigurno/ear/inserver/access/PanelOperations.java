package ba.sigurno.ear.inserver.access;

import static ba.sigurno.ear.inserver.youthpanel.PanelScene.PLACE;

import ba.sigurno.ear.inserver.hotline.Confidential;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.inserver.youthpanel.PanelScene;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.youthpanel.consent.GuardianConsentService;
import ba.sigurno.ejb.youthpanel.consent.OwnConsentService;
import ba.sigurno.ejb.youthpanel.home.HomeService;
import ba.sigurno.ejb.youthpanel.idea.IdeaAnswerService;
import ba.sigurno.ejb.youthpanel.idea.IdeaColumn;
import ba.sigurno.ejb.youthpanel.idea.IdeaService;
import ba.sigurno.ejb.youthpanel.incident.IncidentCaseService;
import ba.sigurno.ejb.youthpanel.incident.IncidentService;
import ba.sigurno.ejb.youthpanel.meeting.MeetingColumn;
import ba.sigurno.ejb.youthpanel.meeting.MeetingCommand;
import ba.sigurno.ejb.youthpanel.meeting.PanelMeetingService;
import ba.sigurno.ejb.youthpanel.member.MemberAccess;
import ba.sigurno.ejb.youthpanel.member.NominationCommand;
import ba.sigurno.ejb.youthpanel.member.NominationService;
import ba.sigurno.ejb.youthpanel.message.AdultMessageService;
import ba.sigurno.ejb.youthpanel.message.MemberMessageService;
import ba.sigurno.ejb.youthpanel.peer.MemberCertificateService;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionColumn;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionCommand;
import ba.sigurno.ejb.youthpanel.peer.PeerSessionService;
import ba.sigurno.ejb.youthpanel.publication.PublicPanelService;
import ba.sigurno.ejb.youthpanel.publication.PublicationService;
import ba.sigurno.ejb.youthpanel.roll.MemberColumn;
import ba.sigurno.ejb.youthpanel.roll.MemberRollService;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import ba.sigurno.persistence.youthpanel.message.PanelAudience;
import ba.sigurno.persistence.youthpanel.peer.PeerFeedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** What the services of the youth panel do. */
@RequestScoped
class PanelOperations {

    private static final Language READER = Language.ENGLISH;

    @Inject
    private PanelScene panel;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Rows rows;

    @Inject
    private NominationService nominations;

    @Inject
    private MemberAccess access;

    @Inject
    private GuardianConsentService guardians;

    @Inject
    private OwnConsentService consents;

    @Inject
    private MemberRollService roll;

    @Inject
    private PublicationService publications;

    @Inject
    private PublicPanelService shown;

    @Inject
    private HomeService home;

    @Inject
    private IdeaService ideas;

    @Inject
    private IdeaAnswerService answers;

    @Inject
    private PanelMeetingService meetings;

    @Inject
    private PeerSessionService peers;

    @Inject
    private MemberCertificateService certificates;

    @Inject
    private AdultMessageService messages;

    @Inject
    private MemberMessageService memberMessages;

    @Inject
    private IncidentService incidents;

    @Inject
    private IncidentCaseService cases;

    @Inject
    private Confidential confidential;

    void addTo(Operations all, AccessScene scene) throws Exception {
        var member = panel.member(13, ConsentPurpose.values());
        var nominated = nominated(scene.schoolId);
        asStaff.run(Demo.PANEL_LEAD, () -> publications.photo(member.id(), "Na radionici", photo()));
        var photo = rows.text(
                "SELECT p.public_id FROM panel_publication p JOIN panel_member m ON m.id = p.member_id"
                        + " WHERE m.public_id = ?",
                member.id());
        var answers = PanelScene.answers(EnumSet.allOf(ConsentPurpose.class), ConsentPurpose.MEMBERSHIP);
        all.asks("NominationService.schools", () -> nominations.schools())
                .does("NominationService.nominate", () -> nominations.nominate(nomination(scene.schoolId, "Nova")))
                .asks("MemberAccess.opens", () -> access.opens(panel.memberSecret(member)))
                .asks("MemberAccess.begin", () -> access.begin(panel.memberSecret(member)))
                .asks("GuardianConsentService.look", () -> guardians.look(panel.guardianSecret(member)))
                .asks("GuardianConsentService.decide", () -> guardians.decide(panel.guardianSecret(member), answers))
                .asks("GuardianConsentService.withdraw", () -> guardians.withdraw(panel.guardianSecret(member)))
                .asks("OwnConsentService.look", () -> consents.look(member.code(), PLACE))
                .asks("OwnConsentService.decide", () -> consents.decide(member.code(), PLACE, answers, null))
                .asks("OwnConsentService.withdraw", () -> consents.withdraw(member.code(), PLACE))
                .asks("MemberRollService.search", () -> roll.search("", Sort.by(MemberColumn.NAME), 1, READER))
                .asks("MemberRollService.export", () -> roll.export(Sort.by(MemberColumn.NAME), READER))
                .asks("MemberRollService.get", () -> roll.get(member.id()))
                .does("MemberRollService.invite", () -> roll.invite(nominated))
                .does("MemberRollService.askAgain", () -> roll.askAgain(member.id()))
                .asks("MemberRollService.link", () -> roll.link(member.id()))
                .does("MemberRollService.end", () -> roll.end(member.id()))
                .asks("PublicationService.all", () -> publications.all())
                .asks("PublicationService.members", () -> publications.members(ConsentPurpose.MEDIA))
                .asks("PublicationService.ideas", () -> publications.ideas())
                .does("PublicationService.quote", () -> publications.quote(member.id(), "Riječi"))
                .does("PublicationService.photo", () -> publications.photo(member.id(), "Na sastanku", photo()))
                .does("PublicationService.remove", () -> publications.remove(photo))
                .asks("PublicPanelService.shown", () -> shown.shown())
                .asks("PublicPanelService.ideas", () -> shown.ideas())
                .asks("PublicPanelService.figures", () -> shown.figures())
                .asks("PublicPanelService.photo", () -> shown.photo(photo))
                .asks("HomeService.look", () -> home.look(member.code(), PLACE));
        addWork(all, scene, member);
        addTalk(all, member);
    }

    private void addWork(Operations all, AccessScene scene, PanelScene.Member member) throws Exception {
        var peer = panel.member(15, ConsentPurpose.values());
        var title = "Ideja " + word();
        ideas.add(member.code(), PLACE, title, "Objašnjenje");
        var idea = rows.text("SELECT public_id FROM panel_idea WHERE title = ?", title);
        var meeting = asStaff.call(Demo.PANEL_LEAD, () -> meetings.call(meeting(null)));
        asStaff.run(Demo.PANEL_LEAD, () -> peers.record(session(scene.schoolId, member, peer)));
        asStaff.run(Demo.PANEL_LEAD, () -> certificates.issue(member.id()));
        var published = "Ideja " + word();
        ideas.add(member.code(), PLACE, published, "Objašnjenje");
        var answered = rows.text("SELECT public_id FROM panel_idea WHERE title = ?", published);
        asStaff.run(Demo.PANEL_LEAD, () -> answers.answer(answered, IdeaStatus.DONE, "Hvala", 1));
        all.does("PublicationService.idea", () -> publications.idea(answered))
                .does("IdeaService.add", () -> ideas.add(member.code(), PLACE, "Nova ideja", "Objašnjenje"))
                .does("IdeaService.vote", () -> ideas.vote(member.code(), PLACE, idea))
                .asks("IdeaAnswerService.search", () -> answers.search(Sort.by(IdeaColumn.CREATED), 1, READER))
                .asks("IdeaAnswerService.get", () -> answers.get(idea))
                .does(
                        "IdeaAnswerService.answer",
                        () -> answers.answer(idea, IdeaStatus.DONE, "Hvala", rows.version("panel_idea", idea)))
                .asks("PanelMeetingService.search", () -> meetings.search(Sort.by(MeetingColumn.START), 1, READER))
                .asks("PanelMeetingService.get", () -> meetings.get(meeting))
                .asks("PanelMeetingService.members", () -> meetings.members())
                .asks("PanelMeetingService.call", () -> meetings.call(meeting(null)))
                .does(
                        "PanelMeetingService.change",
                        () -> meetings.change(meeting, meeting(rows.version("panel_meeting", meeting))))
                .does(
                        "PanelMeetingService.hold",
                        () -> meetings.hold(
                                meeting, "Zapisnik", List.of(member.id()), rows.version("panel_meeting", meeting)))
                .asks("PeerSessionService.search", () -> peers.search(Sort.by(PeerSessionColumn.HELD), 1, READER))
                .asks("PeerSessionService.members", () -> peers.members())
                .does("PeerSessionService.record", () -> peers.record(session(scene.schoolId, member, peer)))
                .asks("PeerSessionService.confirmation", () -> peers.confirmation(member.id(), READER))
                .asks("MemberCertificateService.look", () -> certificates.look(member.id(), READER))
                .does("MemberCertificateService.issue", () -> certificates.issue(member.id()))
                .asks("MemberCertificateService.paper", () -> certificates.paper(member.id()));
    }

    private void addTalk(Operations all, PanelScene.Member member) throws Exception {
        var supervisor = rows.accountId(Demo.SUPERVISOR);
        var written = "Poruka " + word();
        asStaff.run(Demo.PANEL_LEAD, () -> messages.write(null, supervisor, written));
        var message = rows.text("SELECT public_id FROM panel_message WHERE text = ?", written);
        var ticket = home.look(member.code(), PLACE).orElseThrow().ticket();
        incidents.report(ticket, "Nešto", true);
        var incident = incident();
        var taken = home.look(member.code(), PLACE).orElseThrow().ticket();
        incidents.report(taken, "Drugo", true);
        var own = incident();
        asStaff.run(Demo.SUPERVISOR, () -> cases.take(own));
        all.does("MemberMessageService.write", () -> own(member, "Poruka članice"))
                .asks("AdultMessageService.latest", () -> messages.latest())
                .asks("AdultMessageService.others", () -> messages.others())
                .asks("AdultMessageService.members", () -> messages.members())
                .does(
                        "AdultMessageService.write",
                        () -> messages.write(null, messages.others().get(0).id(), "Nova poruka"))
                .does("AdultMessageService.release", () -> messages.release(message))
                .does("AdultMessageService.remove", () -> messages.remove(message))
                .does("IncidentService.report", () -> incidents.report(ticket, "Nešto", false))
                .asks("IncidentCaseService.all", () -> cases.all())
                .asks("IncidentCaseService.get", () -> cases.get(incident))
                .does("IncidentCaseService.take", () -> cases.take(incident))
                .does("IncidentCaseService.close", () -> cases.close(own));
    }

    private void own(PanelScene.Member member, String text) {
        memberMessages.write(member.code(), PLACE, PanelAudience.PANEL, text);
    }

    /** The public id of the last incident. */
    private String incident() throws Exception {
        return (String) confidential
                .rows("SELECT public_id FROM panel_incident ORDER BY id DESC LIMIT 1")
                .get(0);
    }

    /** Without digits, of which thirteen would be the number of a person. */
    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[0-9]", "x");
    }

    private static MeetingCommand meeting(Integer version) {
        return new MeetingCommand(
                LocalDate.now(ClockProducer.ZONE).minusDays(1),
                LocalTime.NOON,
                "Sala " + word(),
                "Dnevni red",
                version);
    }

    private static PeerSessionCommand session(String school, PanelScene.Member first, PanelScene.Member second) {
        return new PeerSessionCommand(
                school,
                "Tema " + word(),
                "VIII-1",
                LocalDate.now(ClockProducer.ZONE),
                45,
                24,
                first.id(),
                second.id(),
                "Nastavnica",
                new PeerFeedback(20, 3, 1));
    }

    private static SentFile photo() {
        try {
            return PanelScene.photo();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String nominated(String school) throws Exception {
        var name = "N" + word().replace("-", "").substring(0, 20);
        asStaff.run(Demo.PANEL_LEAD, () -> nominations.nominate(nomination(school, name)));
        return rows.text("SELECT public_id FROM panel_member WHERE first_name = ?", name);
    }

    private static NominationCommand nomination(String school, String name) {
        return new NominationCommand(
                school,
                name,
                null,
                LocalDate.now(ClockProducer.ZONE).getYear() - 14,
                1,
                Language.BOSNIAN,
                Demo.newAddress("roditelj"));
    }
}
