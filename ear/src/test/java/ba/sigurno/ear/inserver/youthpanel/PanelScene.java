package ba.sigurno.ear.inserver.youthpanel;

import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.crypto.LinkSecret;
import ba.sigurno.ejb.crypto.SealedToken;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.file.SentFile;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.youthpanel.member.MemberCodes;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import ba.sigurno.persistence.youthpanel.consent.ConsentAnswer;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.ConsentProof;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

/** Members of the youth panel as a test needs them. */
@ApplicationScoped
public class PanelScene {

    /** From which no other test comes. */
    public static final String PLACE = "192.0.2.165";

    private static final int SIDE = 8;

    @Inject
    private Rows rows;

    @Inject
    private Secrets secrets;

    /** A member with a code. */
    public record Member(String id, String name, String code, String guardian) {}

    /** A member of these years with a code and with all consents for these purposes, and a no for the others. */
    public Member member(int years, ConsentPurpose... given) throws Exception {
        var member = invited(years);
        consent(member, Set.of(given));
        return member;
    }

    /** Somebody of these years who was invited and has a code, and of whom nobody has answered anything. */
    public Member invited(int years) throws Exception {
        var today = LocalDate.now(ClockProducer.ZONE);
        var random = new SecureRandom();
        var bytes = new byte[MemberCodes.CODE_BYTES];
        random.nextBytes(bytes);
        var code = TypedCode.of(bytes).code();
        var guardian = Demo.newAddress("roditelj");
        var name = name(random);
        var row = new PanelMember(
                rows.account(Demo.TEACHER_TK).schools().iterator().next(),
                name,
                "Z",
                YearMonth.from(today).minusYears(years).minusMonths(2),
                Language.BOSNIAN,
                years < 18 ? guardian : "",
                Instant.now(),
                today);
        row.invite(Instant.now());
        row.giveCode(LinkSecret.digest(code));
        rows.store(row);
        return new Member(row.getPublicId(), name, code, guardian);
    }

    /** A name that no other member has, of letters. */
    private static String name(SecureRandom random) {
        return "T"
                + random.ints(10, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private void consent(Member member, Set<ConsentPurpose> given) throws Exception {
        rows.write(em -> {
            var row = em.createNamedQuery(PanelMember.BY_PUBLIC_ID, PanelMember.class)
                    .setParameter("publicId", member.id())
                    .getSingleResult();
            var today = LocalDate.now(ClockProducer.ZONE);
            for (var purpose : ConsentPurpose.values()) {
                for (var giver : purpose.givers(row.stage(today))) {
                    em.persist(new ConsentDecision(
                            row,
                            purpose,
                            giver,
                            given.contains(purpose) ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED,
                            ConsentProof.MEMBER_CODE,
                            Instant.now(),
                            today));
                }
            }
        });
    }

    /** The secret of the guardian's newest link. */
    public String guardianSecret(Member member) {
        return secret("youthpanel-guardian", member, "guardian_round");
    }

    /** The secret of the member's newest link. */
    public String memberSecret(Member member) {
        return secret("youthpanel-member", member, "link_round");
    }

    private String secret(String purpose, Member member, String round) {
        return new SealedToken(secrets, purpose)
                .issue(
                        Instant.now().plusSeconds(600),
                        member.id(),
                        rows.count("SELECT " + round + " FROM panel_member WHERE public_id = ?", member.id()));
    }

    /** A yes to these of the purposes that are asked about, a no to the others. */
    public static Map<ConsentPurpose, Boolean> answers(Set<ConsentPurpose> asked, ConsentPurpose... given) {
        var answers = new EnumMap<ConsentPurpose, Boolean>(ConsentPurpose.class);
        asked.forEach(purpose -> answers.put(purpose, Arrays.asList(given).contains(purpose)));
        return answers;
    }

    /** A photo. */
    public static SentFile photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB), "png", out);
        return new SentFile("panel.png", out.toByteArray());
    }
}
