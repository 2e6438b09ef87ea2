package ba.sigurno.ejb.demo.centre;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.consent.ConsentAnswer;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.ConsentGiver;
import ba.sigurno.persistence.youthpanel.consent.ConsentProof;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import ba.sigurno.persistence.youthpanel.idea.IdeaStatus;
import ba.sigurno.persistence.youthpanel.idea.IdeaVote;
import ba.sigurno.persistence.youthpanel.idea.PanelIdea;
import ba.sigurno.persistence.youthpanel.meeting.PanelMeeting;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import ba.sigurno.persistence.youthpanel.message.PanelAudience;
import ba.sigurno.persistence.youthpanel.message.PanelMessage;
import ba.sigurno.persistence.youthpanel.peer.PeerFeedback;
import ba.sigurno.persistence.youthpanel.peer.PeerSession;
import ba.sigurno.persistence.youthpanel.publication.PanelPublication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Creates members of the youth panel with various consents, and what they do. */
public final class DemoYouthPanel {

    /** Members have had their birthday some months ago, so that it is far from the next one. */
    private static final int MONTHS_SINCE_BIRTHDAY = 3;

    private static final int SESSION_MINUTES = 45;

    private final School school;
    private final Instant now;
    private final LocalDate today;
    private final List<Object> rows = new ArrayList<>();
    private final List<ConsentDecision> decisions = new ArrayList<>();
    private final Map<String, PanelMember> members = new HashMap<>();

    /** Creates rows of a school, relative to the present. */
    public DemoYouthPanel(School school, Clock clock) {
        this.school = school;
        now = clock.instant();
        today = LocalDate.now(clock);
    }

    /** Returns all rows in the order in which they are to be stored. */
    public List<Object> read() {
        for (var row : DemoFiles.rows("panel-members.csv")) {
            var member = new PanelMember(
                    school,
                    row.get("name"),
                    Objects.toString(row.get("initial"), ""),
                    YearMonth.from(today)
                            .minusYears(Integer.parseInt(row.get("age")))
                            .minusMonths(MONTHS_SINCE_BIRTHDAY),
                    Language.ofTag(row.get("language")).orElseThrow(),
                    Objects.toString(row.get("guardian"), ""),
                    now.minus(Duration.ofDays(20)),
                    today);
            rows.add(member);
            members.put(member.getFirstName(), member);
            if (row.get("consents") != null) {
                member.invite(now.minus(Duration.ofDays(15)));
                consent(member, Set.of(row.get("consents").split(" ")));
            }
        }
        rows.addAll(decisions);
        rows.add(new PanelPublication(
                consents("Lejla").require(ConsentPurpose.MEDIA),
                "Na internetu ne moram odgovoriti odmah. To mi je najviše pomoglo.",
                now.minus(Duration.ofDays(5))));
        rows.add(new PanelPublication(
                consents("Ivana").require(ConsentPurpose.MEDIA),
                "Kad nešto objasni netko mojih godina, svi slušaju drukčije.",
                now.minus(Duration.ofDays(3))));
        work();
        return rows;
    }

    private void work() {
        var lejla = membership("Lejla");
        var tarik = membership("Tarik");
        var nikola = membership("Nikola");
        var video = new PanelIdea(
                lejla,
                "Kratki video o privatnosti",
                "Da ga snimimo sami, jednu minutu, i da ga svaka škola može pustiti.",
                now.minus(Duration.ofDays(6)));
        var wall = new PanelIdea(
                nikola,
                "Zid pitanja u školi",
                "Kutija u koju se ubaci pitanje o internetu, a mi odgovaramo svakog petka.",
                now.minus(Duration.ofDays(2)));
        video.answer(IdeaStatus.TAKEN_UP, "Odlično. Pripremamo opremu i zovemo vas na snimanje.");
        rows.addAll(List.of(video, wall, new IdeaVote(tarik, video), new IdeaVote(nikola, video)));
        rows.add(new PanelPublication(
                consents("Lejla").require(ConsentPurpose.MEDIA), video, now.minus(Duration.ofDays(1))));
        var held = new PanelMeeting(
                now.minus(Duration.ofDays(7)),
                "Centar, Sarajevo",
                "1. Upoznavanje\n2. Ideje za Dan sigurnijeg interneta");
        held.hold("Dogovoreno: svako donosi jednu ideju do sljedećeg sastanka.", List.of(lejla, tarik, nikola), now);
        rows.add(held);
        rows.add(
                new PanelMeeting(now.plus(Duration.ofDays(21)), "Centar, Sarajevo", "1. Glasanje o idejama\n2. Razno"));
        rows.add(session("Lozinke i prijava u dva koraka", "VII-1", 9, 24, lejla, tarik));
        rows.add(session("Šta dijelimo, a šta ne", "VI-2", 4, 21, tarik, lejla));
        rows.add(new PanelMessage(
                tarik,
                PanelAudience.PANEL,
                "Može li sljedeći sastanak početi pola sata kasnije?",
                now.minus(Duration.ofDays(1))));
    }

    private PeerSession session(
            String topic, String className, int daysAgo, int reached, GivenConsent first, GivenConsent second) {
        return new PeerSession(
                school,
                topic,
                className,
                today.minusDays(daysAgo),
                SESSION_MINUTES,
                reached,
                first,
                second,
                "Amela Kovač",
                new PeerFeedback(reached - 4, 3, 1),
                today);
    }

    private GivenConsent membership(String name) {
        return consents(name).require(ConsentPurpose.MEMBERSHIP);
    }

    private void consent(PanelMember member, Set<String> given) {
        var stage = member.stage(today);
        for (var purpose : ConsentPurpose.values()) {
            for (var giver : purpose.givers(stage)) {
                decisions.add(new ConsentDecision(
                        member,
                        purpose,
                        giver,
                        given.contains(purpose.name()) ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED,
                        giver == ConsentGiver.MEMBER ? ConsentProof.MEMBER_CODE : ConsentProof.GUARDIAN_LINK,
                        now.minus(Duration.ofDays(10)),
                        today.minusDays(10)));
            }
        }
    }

    private MemberConsents consents(String name) {
        return new MemberConsents(members.get(name), decisions, today);
    }
}
