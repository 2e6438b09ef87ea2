package ba.sigurno.ejb.youthpanel.roll;

import ba.sigurno.ejb.entity.Entities;
import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.identity.audit.AuditService;
import ba.sigurno.ejb.mail.SiteAddress;
import ba.sigurno.ejb.text.SearchPattern;
import ba.sigurno.ejb.youthpanel.consent.ConsentCheck;
import ba.sigurno.ejb.youthpanel.consent.ConsentEffect;
import ba.sigurno.ejb.youthpanel.consent.ConsentMails;
import ba.sigurno.ejb.youthpanel.member.MemberLinks;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** Lets the lead of the panel take up nominations, hand out links and end memberships. No consent is given here. */
@Stateless
@RolesAllowed("PANEL_LEAD")
public class MemberRollService {

    private static final String PAGE = "/youthpanel/member/welcome.xhtml#";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Entities entities;

    @Inject
    private ConsentCheck check;

    @Inject
    private ConsentMails mails;

    @Inject
    private MemberLinks links;

    @Inject
    private SiteAddress site;

    @Inject
    @Any
    private Instance<ConsentEffect> effects;

    @Inject
    private AuditService audit;

    @Inject
    private Clock clock;

    /** Finds members and nominations by name. */
    public Page<MemberLine> search(String text, Sort sort, int wished, Language reader) {
        var pattern = SearchPattern.inLatin(text);
        long total = em.createNamedQuery(PanelMember.SEARCH_COUNT, Long.class)
                .setParameter("pattern", pattern)
                .getSingleResult();
        var found = Page.read(
                em.createQuery(PanelMember.SEARCH + sort.orderBy("m.id", reader), PanelMember.class)
                        .setParameter("pattern", pattern)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "m.school"),
                total,
                wished);
        var lines = check.of(found.items()).iterator();
        return found.map(member -> MemberLine.of(lines.next()));
    }

    /** Exports all members and nominations by name, and records that. */
    public List<MemberLine> export(Sort sort, Language reader) {
        long total = em.createNamedQuery(PanelMember.SEARCH_COUNT, Long.class)
                .setParameter("pattern", SearchPattern.inLatin(""))
                .getSingleResult();
        var found = check
                .of(Page.readWhole(
                        em.createQuery(PanelMember.SEARCH + sort.orderBy("m.id", reader), PanelMember.class)
                                .setParameter("pattern", SearchPattern.inLatin(""))
                                .setHint("eclipselink.batch.type", "IN")
                                .setHint("eclipselink.batch", "m.school"),
                        total))
                .stream()
                .map(MemberLine::of)
                .toList();
        audit.recordDownload("youthpanel_action_exported", "panel_member", "", String.valueOf(found.size()));
        return found;
    }

    /** Returns a member. */
    public MemberView get(String memberId) {
        return MemberView.of(check.of(find(memberId)), LocalDate.now(clock));
    }

    /** Takes up a nomination, and asks the guardian. */
    public void invite(String memberId) {
        var member = locked(memberId);
        member.invite(clock.instant());
        mails.ask(member);
        record("invited", member);
    }

    /** Asks the guardian again, by a new link; the one before opens nothing any more. */
    public void askAgain(String memberId) {
        var member = locked(memberId);
        DomainException.require(
                member.getInvitedAt() != null && member.guardian().isPresent(), "youthpanel_rule_no_guardian");
        mails.ask(member);
        record("asked", member);
    }

    /**
     * Makes the link by which a member comes in, and ends what the member had before.
     *
     * @return its whole address, which is shown once and handed over in person
     */
    public String link(String memberId) {
        var member = locked(memberId);
        member.newLink();
        record("link", member);
        return site.page(PAGE + links.secret(member));
    }

    /** Ends a membership or a nomination: nothing of the member is shown any more, and in the night it is deleted. */
    public void end(String memberId) {
        var member = locked(memberId);
        member.leave(clock.instant());
        effects.forEach(effect -> effect.ended(member, EnumSet.allOf(ConsentPurpose.class)));
        record("ended", member);
    }

    private PanelMember find(String memberId) {
        return entities.find(PanelMember.class, PanelMember.BY_PUBLIC_ID, memberId);
    }

    private PanelMember locked(String memberId) {
        var member = find(memberId);
        em.refresh(member, LockModeType.PESSIMISTIC_WRITE);
        return member;
    }

    private void record(String what, PanelMember member) {
        audit.record("youthpanel_action_" + what, "panel_member", member.getPublicId(), member.getName());
    }
}
