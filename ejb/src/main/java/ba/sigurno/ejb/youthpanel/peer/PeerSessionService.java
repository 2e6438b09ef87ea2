package ba.sigurno.ejb.youthpanel.peer;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.identity.access.Caller;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.text.FreeText;
import ba.sigurno.ejb.workshop.report.HeldConfirmation;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.peer.PeerSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Records sessions that two members held, and confirms to a member how many hours that were. */
@Stateless
@RolesAllowed("PANEL_LEAD")
public class PeerSessionService {

    private static final int MINUTES_OF_HOUR = 60;

    /** As many of the last sessions stand on the page; the hours are those of all. */
    private static final int MAX_LISTED = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private Caller caller;

    @Inject
    private ConsentCheck check;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Finds all sessions. */
    public Page<PeerSessionLine> search(Sort sort, int wished, Language reader) {
        return Page.read(
                        em.createQuery(PeerSession.ALL + sort.orderBy("s.id", reader), PeerSession.class)
                                .setHint("eclipselink.batch.type", "IN")
                                .setHint("eclipselink.batch", "s.school")
                                .setHint("eclipselink.batch", "s.first")
                                .setHint("eclipselink.batch", "s.second"),
                        em.createNamedQuery(PeerSession.COUNT, Long.class).getSingleResult(),
                        wished)
                .map(PeerSessionLine::of);
    }

    /** Returns the members who can have held one. */
    public List<Choice> members() {
        return check.all(ConsentPurpose.MEMBERSHIP).stream()
                .map(consent -> consent.memberFor(ConsentPurpose.MEMBERSHIP))
                .map(member -> new Choice(member.getPublicId(), member.getName()))
                .toList();
    }

    /**
     * Records a session.
     *
     * @throws DomainException when a consent is missing, which elsewhere than at the own school is that for travel; when something
     *     cannot be, or the session is there already
     */
    public void record(PeerSessionCommand command) {
        var school = entities.find(School.class, School.BY_PUBLIC_ID, command.schoolId());
        // One after the other, so that a second click finds the session that the first one recorded.
        em.find(Account.class, caller.account().getId(), LockModeType.PESSIMISTIC_WRITE);
        var session = new PeerSession(
                school,
                FreeText.check(command.topic(), PeerSession.TOPIC_LENGTH),
                FreeText.check(command.className(), PeerSession.CLASS_LENGTH),
                command.heldOn(),
                command.minutes(),
                command.reached(),
                peer(command.firstId(), school),
                peer(command.secondId(), school),
                FreeText.check(command.adult(), PeerSession.ADULT_LENGTH),
                command.feedback(),
                LocalDate.now(clock));
        long same = em.createNamedQuery(PeerSession.COUNT_SAME, Long.class)
                .setParameter("school", school)
                .setParameter("className", session.getClassName())
                .setParameter("heldOn", session.getHeldOn())
                .setParameter("topic", session.getTopic())
                .getSingleResult();
        DomainException.require(same == 0, "youthpanel_rule_peer_known");
        em.persist(session);
        audit.record("youthpanel_action_peer_recorded", "school", school.getPublicId(), session.getTopic());
    }

    private GivenConsent peer(String memberId, School school) {
        var member = find(memberId);
        return check.require(member, PeerSession.purpose(member, school));
    }

    /**
     * Confirms to a member the sessions held, and the hours of all of them.
     *
     * @throws DomainException when the membership is not in force, or there was none
     */
    public HeldConfirmation confirmation(String memberId, Language language) {
        var member = check.require(find(memberId), ConsentPurpose.MEMBERSHIP).memberFor(ConsentPurpose.MEMBERSHIP);
        var sessions = em.createNamedQuery(PeerSession.OF_MEMBER, PeerSession.class)
                .setParameter("member", member)
                .getResultList();
        DomainException.require(!sessions.isEmpty(), "youthpanel_rule_peer_none");
        int minutes = sessions.stream().mapToInt(PeerSession::getMinutes).sum();
        audit.recordDownload("youthpanel_action_confirmed", "panel_member", memberId, member.getName());
        return new HeldConfirmation(
                language,
                Messages.text(language, "youthpanel_confirmation_title"),
                member.getName(),
                Messages.text(
                        language,
                        "youthpanel_confirmation_sentence",
                        sessions.size(),
                        minutes / MINUTES_OF_HOUR,
                        minutes % MINUTES_OF_HOUR),
                sessions.stream()
                        .skip(Math.max(0, sessions.size() - MAX_LISTED))
                        .map(session -> new HeldConfirmation.Fact(
                                Dates.date(language, session.getHeldOn()),
                                session.getTopic() + ", " + session.getSchool().getName()))
                        .toList(),
                Messages.text(language, "youthpanel_confirmation_basis", Dates.date(language, LocalDate.now(clock))),
                clock.instant());
    }

    private PanelMember find(String memberId) {
        return entities.find(PanelMember.class, PanelMember.BY_PUBLIC_ID, memberId);
    }
}
