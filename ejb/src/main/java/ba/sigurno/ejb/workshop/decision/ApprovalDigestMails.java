package ba.sigurno.ejb.workshop.decision;

import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.request.RequestFacts;
import ba.sigurno.ejb.workshop.request.RequestLine;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes one mail a person about requests that were approved at once: to who asked for them, and to the planners. */
@ApplicationScoped
public class ApprovalDigestMails {

    @Inject
    private Deciders deciders;

    @Inject
    private WorkshopMails mails;

    @Inject
    private Letters letters;

    /** Tells all those concerned; what was decided otherwise meanwhile, they were told of then. */
    void send(List<WorkshopRequest> requests) {
        var planners = deciders.planners();
        var told = new LinkedHashMap<Account, List<WorkshopRequest>>();
        for (var request : requests) {
            if (request.getState() == RequestState.APPROVED) {
                told.computeIfAbsent(request.getRequestedBy(), any -> new ArrayList<>())
                        .add(request);
                planners.stream()
                        .filter(planner -> !planner.equals(request.getRequestedBy()))
                        .forEach(planner -> told.computeIfAbsent(planner, any -> new ArrayList<>())
                                .add(request));
            }
        }
        told.forEach(this::send);
    }

    /** A single one is told as always. */
    private void send(Account reader, List<WorkshopRequest> requests) {
        if (requests.size() == 1) {
            mails.approved(requests.get(0), reader);
        } else {
            letters.send(reader, letter -> write(letter, requests));
        }
    }

    private static void write(Letter letter, List<WorkshopRequest> requests) {
        letter.about("workshop_mail_many_approved", requests.size());
        for (var request : requests) {
            var facts = new RequestFacts(request, null, letter.language());
            letter.lines(List.of(
                    facts.topic() + ", " + facts.place(),
                    RequestLine.whom(request, letter.language()),
                    letter.address(facts.page())));
        }
        letter.replyTo(requests.get(0).getUntoldBy());
    }
}
