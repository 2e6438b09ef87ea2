package ba.sigurno.ear.inserver.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.identity.account.AccountErasureService;
import ba.sigurno.ejb.workshop.approval.ApprovalWaiverService;
import ba.sigurno.ejb.workshop.decision.RequestThreadService;
import ba.sigurno.ejb.workshop.request.RequestCommand;
import ba.sigurno.ejb.workshop.request.RequestView.Contacts;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.mail.OutboxMail;
import ba.sigurno.persistence.workshop.request.Audience;
import ba.sigurno.persistence.workshop.request.DayPart;
import ba.sigurno.persistence.workshop.request.RequestNeeds;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopStep;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a school says when it asks for a workshop, and what is noticed about it. */
class WorkshopAskingIT extends WorkshopTest {

    @Inject
    private ApprovalWaiverService waivers;

    @Inject
    private AccountErasureService erasure;

    @Inject
    private RequestThreadService thread;

    @Test
    void aSecondWishOnOneTopicIsNoticedAndMadeKnowingly() throws Exception {
        var first = request();
        refused(Demo.TEACHER_2_TK, "workshop_rule_same_wish", () -> requests.request(again(false)));
        var second = as.call(Demo.TEACHER_2_TK, () -> requests.request(again(true)));
        assertThat(second).isNotEqualTo(first);
        assertThat(view(first).state()).isEqualTo(RequestState.REQUESTED);
    }

    @Test
    void adultsAreExpectedInANumberAndHaveNoClasses() throws Exception {
        refused(
                Demo.TEACHER_TK,
                "workshop_rule_adults",
                () -> new RequestNeeds(Audience.PARENTS, null, Language.BOSNIAN, DayPart.ANY));
        var id = as.call(Demo.TEACHER_TK, () -> requests.request(forParents()));
        var asked = view(id);
        assertThat(asked.classes()).isEmpty();
        assertThat(asked.needs().adults()).isEqualTo(40);
        assertThat(asked.needs().language()).isEqualTo(Language.SERBIAN_CYRILLIC);
        assertThat(as.call(Demo.COORDINATOR_TK, () -> mails(id, "Novi zahtjev")))
                .allSatisfy(mail -> assertThat(mail.getBody()).contains("roditelji, oko 40"));
        as.run(Demo.TEACHER_TK, () -> decisions.cancel(id, "Roditelji su spriječeni."));
    }

    @Test
    void whoKeepsTheTeachersOfASchoolAsksForAdultsAndFollowsIt() throws Exception {
        var id = as.call(Demo.SCHOOL_COORDINATOR_TK, () -> requests.request(forParents()));
        assertThat(view(id).state()).isEqualTo(RequestState.REQUESTED);
        assertThat(as.call(Demo.SCHOOL_COORDINATOR_TK, requests::classes)).isEmpty();
        notFound(Demo.SCHOOL_COORDINATOR_TK, () -> requests.request(again(true)));
        notFound(Demo.SCHOOL_COORDINATOR_2_TK, () -> workshops.get(id, Language.BOSNIAN));
        notFound(Demo.SCHOOL_COORDINATOR_2_TK, () -> prefer(id, day.plusDays(1)));

        as.run(Demo.COORDINATOR_TK, () -> thread.ask(id, "Može li sala primiti sve?"));
        assertThat(mails(id, ""))
                .filteredOn(mail -> mail.getRecipient().equals(Demo.SCHOOL_COORDINATOR_TK))
                .isNotEmpty();
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> thread.answer(id, "Može."));
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> requests.prefer(id, List.of(day.plusDays(1))));
        assertThat(view(id).wishedDates()).containsExactly(day.plusDays(1));
        as.run(Demo.SCHOOL_COORDINATOR_TK, () -> decisions.cancel(id, "Roditelji su spriječeni."));
        assertThat(view(id).state()).isEqualTo(RequestState.CANCELLED);
    }

    @Test
    void whoIsCalledOnTheDayIsForThoseWhoPlanAndHold() throws Exception {
        var id = as.call(Demo.TEACHER_TK, () -> requests.request(forParents()));
        assertThat(contacts(Demo.PLANNER, id).dayTelephone()).isEqualTo("061 200 300");
        assertThat(contacts(Demo.TEACHER_2_TK, id).dayName()).isEqualTo("Azra Mešić");
        assertThat(contacts(Demo.COORDINATOR_TK, id).dayName()).isEmpty();
        assertThat(contacts(Demo.COORDINATOR_TK, id).dayTelephone()).isEmpty();
        as.run(Demo.TEACHER_TK, () -> decisions.cancel(id, "Roditelji su spriječeni."));
    }

    @Test
    void whoAskedAndIsCalledIsGoneWithTheAccountAndSomebodyElseIsNot() throws Exception {
        var asker = new Account(Demo.newAddress("pita"), "Azra Mešić", "", Language.BOSNIAN);
        asker.grant(
                Role.SCHOOL_COORDINATOR,
                null,
                rows.account(Demo.SCHOOL_COORDINATOR_TK)
                        .coordinatedSchools()
                        .iterator()
                        .next());
        rows.store(asker);
        var own = as.call(asker.getEmail(), () -> requests.request(forParents()));
        var other = as.call(Demo.SCHOOL_COORDINATOR_TK, () -> requests.request(forParents()));
        as.run(Demo.ADMIN, () -> erasure.erase(asker.getPublicId()));
        assertThat(contacts(Demo.PLANNER, own).dayName()).isEmpty();
        assertThat(contacts(Demo.PLANNER, own).dayTelephone()).isEmpty();
        assertThat(contacts(Demo.PLANNER, other).dayName()).isEqualTo("Azra Mešić");
        for (var id : List.of(own, other)) {
            as.run(Demo.SCHOOL_COORDINATOR_TK, () -> decisions.cancel(id, "Roditelji su spriječeni."));
        }
    }

    @Test
    void aDecisionNeedsAWeek() {
        var tomorrow = LocalDate.now(ClockProducer.ZONE).plusDays(1);
        refused(
                Demo.TEACHER_TK,
                "workshop_rule_date_soon",
                () -> requests.request(
                        new RequestCommand("strong-passwords", List.of(classId), List.of(tomorrow), "")));
    }

    @Test
    void theSchoolPrefersOtherDaysUntilItIsDecided() throws Exception {
        var id = request();
        as.run(Demo.TEACHER_2_TK, () -> requests.prefer(id, List.of(day.plusDays(1))));
        assertThat(view(id).wishedDates()).containsExactly(day.plusDays(1));
        assertThat(mails(id, "promijenila dane"))
                .extracting(OutboxMail::getRecipient)
                .containsExactly(Demo.COORDINATOR_TK);
        notFound(Demo.TEACHER_RS, () -> prefer(id, day));

        as.run(Demo.COORDINATOR_TK, () -> decisions.approve(id));
        refused(Demo.TEACHER_TK, "workshop_rule_already_approved", () -> prefer(id, day));
        assertThat(view(id).wishedDates()).containsExactly(day.plusDays(1));
    }

    @Test
    void whereNoApprovalIsRequiredARequestIsApprovedAtOnce() throws Exception {
        as.run(Demo.COORDINATOR_TK, () -> waivers.waive(Demo.AUTHORITY_TK));
        try {
            var id = request();
            assertThat(view(id).state()).isEqualTo(RequestState.APPROVED);
            assertThat(view(id).steps())
                    .extracting(step -> step.kind())
                    .containsExactly(WorkshopStep.Kind.REQUESTED, WorkshopStep.Kind.APPROVED_AT_ONCE);
            assertThat(mails(id, ""))
                    .extracting(OutboxMail::getRecipient)
                    .containsExactlyInAnyOrder(Demo.TEACHER_TK, Demo.PLANNER);
        } finally {
            as.run(Demo.COORDINATOR_TK, () -> waivers.require(Demo.AUTHORITY_TK));
        }
        makeAClass();
        assertThat(view(request()).state()).isEqualTo(RequestState.REQUESTED);
    }

    private RequestCommand again(boolean again) {
        return new RequestCommand("strong-passwords", null, List.of(classId), List.of(day), "", null, again);
    }

    private RequestCommand forParents() {
        var needs = new RequestNeeds(Audience.PARENTS, 40, Language.SERBIAN_CYRILLIC, DayPart.AFTERNOON)
                .in("sala", true, false, true)
                .call("Azra Mešić", "061 200 300");
        return new RequestCommand("strong-passwords", null, List.of(), List.of(day), "", needs, true);
    }

    private Contacts contacts(String reader, String id) throws Exception {
        return as.call(reader, () -> workshops.get(id, Language.BOSNIAN)).contacts();
    }

    private Void prefer(String id, LocalDate wished) {
        return Concurrently.run(() -> requests.prefer(id, List.of(wished)));
    }

    private List<OutboxMail> mails(String id, String subject) {
        return read(em -> em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.body LIKE :id AND m.subject LIKE :subject ORDER BY m.id",
                        OutboxMail.class)
                .setParameter("id", "%" + id + "%")
                .setParameter("subject", "%" + subject + "%")
                .getResultList());
    }
}
