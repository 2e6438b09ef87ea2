package ba.sigurno.ejb.workshop.report;

import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.workshop.feedback.FeedbackCode;
import ba.sigurno.ejb.workshop.feedback.WorkshopFeedbackService;
import ba.sigurno.ejb.workshop.request.RequestFacts;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.ejb.workshop.topic.TopicTexts;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    /** Thanks the teacher who asked for a workshop, names the modules that go on with it, and asks for words about it. */
    void thanks(Workshop workshop) {
        var request = workshop.getRequest();
        var teacher = request.getRequestedBy();
        var modules = new TopicModules(em)
                .byTopic(teacher.getLanguage())
                .getOrDefault(request.getTopic().getCode(), List.of());
        letters.send(teacher, letter -> {
            letter.about("workshop_mail_thanks", TopicTexts.title(request.getTopic(), letter.language()));
            if (!modules.isEmpty()) {
                letter.say("workshop_mail_thanks_modules");
                letter.lines(modules.stream().map(TopicModules.Titled::title).toList());
                letter.link("workshop_mail_thanks_open", "/curriculum/module/modules.xhtml");
            }
            letter.link("workshop_mail_thanks_feedback", WorkshopFeedbackService.path(codes.of(workshop.getPublicId())))
                    .replyTo(workshop.getTrainer());
        });
    }
}
