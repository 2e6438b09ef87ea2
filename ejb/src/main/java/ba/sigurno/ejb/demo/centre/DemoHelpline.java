package ba.sigurno.ejb.demo.centre;

import ba.sigurno.ejb.confidential.ConfidentialUnit;
import ba.sigurno.ejb.confidential.DataKeys;
import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.ejb.helpline.contact.ContactService;
import ba.sigurno.ejb.helpline.contact.HelplineCodes;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.helpline.contact.ContactActions;
import ba.sigurno.persistence.helpline.contact.ContactChannel;
import ba.sigurno.persistence.helpline.contact.ContactFields;
import ba.sigurno.persistence.helpline.contact.ContactKind;
import ba.sigurno.persistence.helpline.contact.ContactRisk;
import ba.sigurno.persistence.helpline.contact.HelplineContact;
import ba.sigurno.persistence.helpline.directory.Institution;
import ba.sigurno.persistence.helpline.directory.InstitutionKind;
import ba.sigurno.persistence.helpline.escalation.Escalation;
import ba.sigurno.persistence.helpline.escalation.EscalationReason;
import ba.sigurno.persistence.helpline.escalation.EscalationStatus;
import ba.sigurno.persistence.helpline.escalation.EscalationStep;
import ba.sigurno.persistence.helpline.escalation.EscalationUrgency;
import ba.sigurno.persistence.helpline.escalation.LegalGround;
import ba.sigurno.persistence.helpline.quality.QualityOutcome;
import ba.sigurno.persistence.helpline.quality.QualityReview;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

/**
 * Creates contacts of two years, of which those of the last weeks are somebody's and the others figures, institutions, and
 * escalations, one of which waits for a second person. In a transaction of its own: it is another schema.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoHelpline {

    private static final int FIGURES = 600;
    private static final int CONTACTS = 60;
    private static final int DAYS = 700;
    private static final int WAITING = 6;
    private static final int WEEKS = 10;
    private static final int UNCHECKED_DAYS = 200;
    private static final long SEED = 2027;

    private static final List<String> NOTES = List.of(
            "Javila se drugi put, dogovoren razgovor s pedagogicom škole.",
            "Želi znati kako se briše lažni profil. Objašnjeno korak po korak.",
            "Otac traži savjet o vremenu pred ekranom.");

    @Inject
    private ConfidentialUnit unit;

    @Inject
    private DataKeys keys;

    @Inject
    private Clock clock;

    /** Stores all of it, as two counsellors recorded it, by the public ids of their accounts. */
    public void load(String one, String other) {
        var now = clock.instant();
        var random = new Random(SEED);
        for (int i = 0; i < FIGURES; i++) {
            var at = now.minus(Duration.ofHours(24L * (31 + random.nextInt(DAYS))));
            var contact = contact(random, one, at, any(random));
            contact.count();
            unit.em().persist(contact);
        }
        var contacts = new ArrayList<HelplineContact>();
        for (int i = 0; i < CONTACTS; i++) {
            var at = now.minus(Duration.ofMinutes(60L + random.nextInt(24 * 60 * 27)));
            boolean noted = i < NOTES.size();
            var contact = contact(random, i % 2 == 0 ? one : other, at, noted ? counselling(random) : any(random));
            if (noted) {
                var key = keys.create();
                contact.annotate(key.id(), key.encrypt(ContactService.NOTE, NOTES.get(i)));
            }
            unit.em().persist(contact);
            contacts.add(contact);
        }
        review(contacts, List.of(one, other), now);
        institutions(now);
        escalate(one, null, now.minus(Duration.ofHours(3)), EscalationUrgency.TODAY, InstitutionKind.SOCIAL_WORK);
        escalate(other, null, now.minus(Duration.ofHours(1)), EscalationUrgency.NOW, InstitutionKind.POLICE);
        escalate(other, one, now.minus(Duration.ofHours(50)), EscalationUrgency.THIS_WEEK, InstitutionKind.SOCIAL_WORK);
    }

    private static HelplineContact contact(Random random, String counsellor, Instant at, ContactFields fields) {
        return new HelplineContact(
                PublicId.random(), counsellor, at, Dates.local(at).toLocalDate(), fields, random.nextInt());
    }

    private static ContactFields any(Random random) {
        return random.nextInt(5) < 3 ? nothing(random) : counselling(random);
    }

    private static ContactFields nothing(Random random) {
        var kinds = List.of(
                ContactKind.SILENT,
                ContactKind.SILENT,
                ContactKind.HANG_UP,
                ContactKind.WRONG_NUMBER,
                ContactKind.PRANK);
        return fields(
                ContactChannel.PHONE, any(random, kinds), 0, null, null, null, null, null, ContactActions.NONE, null);
    }

    private static ContactFields counselling(Random random) {
        var codes = HelplineCodes.current();
        var referred = random.nextInt(6) == 0;
        return fields(
                any(
                        random,
                        List.of(ContactChannel.PHONE, ContactChannel.PHONE, ContactChannel.CHAT, ContactChannel.EMAIL)),
                any(random, List.of(ContactKind.COUNSELLING, ContactKind.INFORMATION)),
                5 + random.nextInt(30),
                any(random, codes.who()),
                any(random, codes.genders()),
                any(random, List.copyOf(codes.issues().keySet()).subList(0, 12)),
                random.nextBoolean() ? any(random, codes.places()) : null,
                any(random, List.of(ContactRisk.NONE, ContactRisk.NONE, ContactRisk.CONCERN)),
                new ContactActions(true, random.nextInt(8) == 0, false, referred ? InstitutionKind.SOCIAL_WORK : null),
                referred ? "BA-03" : null);
    }

    private static ContactFields fields(
            ContactChannel channel,
            ContactKind kind,
            int minutes,
            String who,
            String gender,
            String issue,
            String place,
            ContactRisk risk,
            ContactActions actions,
            String jurisdiction) {
        return new ContactFields(
                HelplineCodes.current().version(),
                channel,
                kind,
                minutes,
                who,
                gender,
                issue,
                Set.of(),
                place,
                risk,
                null,
                null,
                actions,
                null,
                jurisdiction);
    }

    private static <T> T any(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void institutions(Instant now) {
        DemoFiles.rows("institutions.csv").forEach(row -> {
            var institution = new Institution(PublicId.random());
            institution.describe(
                    row.get("name"),
                    InstitutionKind.valueOf(row.get("kind")),
                    row.get("jurisdiction"),
                    row.get("place"),
                    Objects.toString(row.get("telephone"), ""),
                    row.get("hours"),
                    row.get("note"),
                    Dates.local(now).toLocalDate().minusDays("POLICE".equals(row.get("kind")) ? UNCHECKED_DAYS : 0));
            unit.em().persist(institution);
        });
    }

    /** Draws contacts that wait for a review, and tells of earlier ones what was found. */
    private void review(List<HelplineContact> contacts, List<String> counsellors, Instant now) {
        var today = Dates.local(now).toLocalDate();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        unit.em().flush();
        contacts.stream()
                .filter(contact -> contact.getKind().isAboutSomething())
                .limit(WAITING)
                .forEach(contact -> unit.em().persist(new QualityReview(contact.getId(), monday)));
        var figures = contacts.stream().skip(CONTACTS / 2).iterator();
        for (int week = 1; week <= WEEKS; week++) {
            for (var counsellor : counsellors) {
                var review = new QualityReview(figures.next().getId(), monday.minusWeeks(week));
                review.review(
                        week % 3 == 0 ? QualityOutcome.TALK : QualityOutcome.MET, counsellor, today.minusWeeks(week));
                unit.em().persist(review);
            }
        }
    }

    /** Opens one; with somebody who confirms it, it was sent and acknowledged too. */
    private void escalate(
            String opener, String confirmer, Instant at, EscalationUrgency urgency, InstitutionKind receiver) {
        var escalation = new Escalation(
                PublicId.random(),
                opener,
                at,
                EscalationReason.URGENT,
                LegalGround.CHILD_PROTECTION,
                urgency,
                receiver,
                "BA-03");
        unit.em().persist(escalation);
        unit.em().flush();
        unit.em().persist(new EscalationStep(escalation, opener));
        if (confirmer != null) {
            escalation.confirm(confirmer, at.plus(Duration.ofHours(1)));
            unit.em().persist(new EscalationStep(escalation, confirmer));
            escalation.send(receiver, "BA-03", at.plus(Duration.ofHours(2)));
            unit.em().persist(new EscalationStep(escalation, opener));
            escalation.advance(EscalationStatus.ACKNOWLEDGED, at.plus(Duration.ofHours(5)));
            unit.em().persist(new EscalationStep(escalation, opener));
        }
    }
}
