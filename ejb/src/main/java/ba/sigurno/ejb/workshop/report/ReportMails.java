package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.workshop.feedback.FeedbackCode;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.ejb.workshop.material.TopicMaterials;
import ba.sigurno.ejb.workshop.request.RequestFacts;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.report.HeldSum;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** Writes the mails after a workshop, in the transaction in which it is reported on. */
@ApplicationScoped
public class ReportMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    @Inject
    private FeedbackCode codes;

    @Inject
    private TopicMaterials materials;

    /** Tells the trainer that a planner reported, and that the report can be corrected. */
    void reportedInStead(Workshop workshop, Account by, String reason) {
        var request = workshop.getRequest();
        letters.send(workshop.getTrainer(), letter -> letter.about(
                        "workshop_mail_reported_in_stead",
                        TopicTexts.title(request.getTopic(), letter.language()),
                        WorkshopReport.CORRECTABLE.toDays())
                .lines(new RequestFacts(request, workshop, letter.language()).lines(reason))
                .link(
                        "workshop_mail_reported_in_stead_open",
                        "/workshop/report/report-workshop.xhtml?id=" + request.getPublicId())
                .replyTo(by));
    }

    /** Tells coordinators what workshops came to in a month. */
    void month(Authority authority, YearMonth month, HeldSum sum, Collection<Account> coordinators) {
        for (var coordinator : coordinators) {
            letters.send(coordinator, letter -> letter.about(
                            "workshop_mail_month",
                            Dates.month(letter.language(), month),
                            Localised.text(authority.getTexts(), letter.language()))
                    .lines(List.of(
                            letter.text("workshop_mail_month_workshops", sum.workshops()),
                            letter.text("workshop_mail_month_pupils", sum.pupils()),
                            letter.text("workshop_mail_month_adults", sum.adults())))
                    .link("workshop_mail_month_open", "/workshop/request/requests.xhtml?state=HELD&month=" + month));
        }
    }

    /**
     * Thanks the teacher who asked for a workshop, names the modules that go on with it and the page
     * of its materials, and asks for words about it.
     */
    void thanks(Workshop workshop) {
        var request = workshop.getRequest();
        var teacher = request.getRequestedBy();
        var modules = new TopicModules(em)
                .byTopic(teacher.getLanguage())
                .getOrDefault(request.getTopic().getCode(), List.of());
        boolean hasMaterials = materials.hasForSchool(request.getTopic());
        letters.send(teacher, letter -> {
            letter.about("workshop_mail_thanks", TopicTexts.title(request.getTopic(), letter.language()));
            if (!modules.isEmpty()) {
                letter.say("workshop_mail_thanks_modules");
                letter.lines(modules.stream().map(TopicModules.Titled::title).toList());
                letter.link("workshop_mail_thanks_open", "/curriculum/module/modules.xhtml");
            }
            if (hasMaterials) {
                letter.link(
                        "workshop_mail_thanks_materials", "/workshop/request/review.xhtml?id=" + request.getPublicId());
            }
            letter.link("workshop_mail_thanks_feedback", WorkshopFeedbackService.path(codes.of(workshop.getPublicId())))
                    .replyTo(workshop.getTrainer());
        });
    }
}
