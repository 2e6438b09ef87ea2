package ba.sigurno.ejb.workshop.planning;

import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.workshop.request.RequestFacts;
import ba.sigurno.ejb.workshop.topic.TopicModules;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import ba.sigurno.persistence.workshop.request.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes the mails that remind of a workshop; those that are overtaken before they go out are taken back. */
@ApplicationScoped
public class ReminderMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Letters letters;

    /** Tells the trainer where to go and what to take along, the teacher who comes and what is to be ready, guests when and where. */
    void remind(Workshop workshop) {
        var teacher = workshop.getRequest().getRequestedBy();
        var trainer = workshop.getTrainer();
        write(workshop, trainer, "reminder_trainer", teacher);
        workshop.getAssistants().stream()
                .filter(assistant -> !assistant.equals(teacher))
                .forEach(assistant -> write(workshop, assistant, "reminder_assistant", trainer));
        if (!teacher.equals(trainer)) {
            write(workshop, teacher, "reminder_school", trainer);
        }
        workshop.getGuests().forEach(guest -> remind(workshop, guest));
    }

    /** A guest has no account: the mail has no page to open, and not the telephone of who is called at the school. */
    private void remind(Workshop workshop, WorkshopGuest guest) {
        var facts = new RequestFacts(workshop.getRequest(), workshop, guest.getLanguage());
        letters.send(guest, letter -> letter.about("workshop_mail_reminder_guest", facts.topic())
                .lines(facts.lines(null))
                .replyTo(workshop.getTrainer())
                .concerns(facts.reminder()));
    }

    private void write(Workshop workshop, Account reader, String kind, Account counterpart) {
        var facts = new RequestFacts(workshop.getRequest(), workshop, reader.getLanguage());
        letters.send(reader, letter -> {
            letter.about("workshop_mail_" + kind, facts.topic()).lines(facts.lines(null));
            letter.lines(facts.preparations());
            material(letter, workshop);
            letter.link("workshop_mail_open", facts.page()).replyTo(counterpart).concerns(facts.reminder());
        });
    }

    private void material(Letter letter, Workshop workshop) {
        var modules = new TopicModules(em)
                .byTopic(letter.language())
                .getOrDefault(workshop.getRequest().getTopic().getCode(), List.of());
        if (!modules.isEmpty()) {
            letter.say("workshop_mail_reminder_modules");
            letter.lines(modules.stream().map(TopicModules.Titled::title).toList());
        }
    }
}
