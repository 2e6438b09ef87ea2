package ba.sigurno.persistence.youthpanel;

import ba.sigurno.persistence.Country;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.youthpanel.consent.ConsentAnswer;
import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.ConsentGiver;
import ba.sigurno.persistence.youthpanel.consent.ConsentProof;
import ba.sigurno.persistence.youthpanel.consent.ConsentPurpose;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;

/** Members of the youth panel with all consents, for tests. */
public final class PanelPeople {

    /** In the school year 2026/27. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private PanelPeople() {}

    /** The proof that somebody of a school consented to a purpose. */
    public static GivenConsent consent(School school, String name, ConsentPurpose purpose) {
        var member = new PanelMember(
                school,
                name,
                "",
                YearMonth.from(TODAY).minusYears(14),
                Language.BOSNIAN,
                "roditelj@example.ba",
                Country.NOW,
                TODAY);
        member.invite(Country.NOW);
        var decisions = new ArrayList<ConsentDecision>();
        for (var each : ConsentPurpose.values()) {
            for (var giver : ConsentGiver.values()) {
                decisions.add(new ConsentDecision(
                        member, each, giver, ConsentAnswer.GIVEN, ConsentProof.MEMBER_CODE, Country.NOW, TODAY));
            }
        }
        return new MemberConsents(member, decisions, TODAY).require(purpose);
    }
}
