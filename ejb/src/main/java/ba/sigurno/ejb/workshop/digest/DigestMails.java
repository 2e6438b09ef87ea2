package ba.sigurno.ejb.workshop.digest;

import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.mail.CalendarInvitation.Kind;
import ba.sigurno.ejb.mail.Letter;
import ba.sigurno.ejb.mail.Letters;
import ba.sigurno.ejb.workshop.approval.Deciders;
import ba.sigurno.ejb.workshop.request.RequestFacts;
import ba.sigurno.ejb.workshop.request.WorkshopMails;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.mail.Recipient;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.workshop.digest.PlanNotice;
import ba.sigurno.persistence.workshop.request.RequestState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes one mail a person about workshops that were planned or moved at once: what is the reader's of them, by days, and for
 * those who come a part for the calendar for each, which can be answered as that of any other mail.
 */
@ApplicationScoped
public class DigestMails {

    @Inject
    private Deciders deciders;

    @Inject
    private WorkshopMails workshopMails;

    @Inject
    private Letters letters;

    /** What a notice is to one reader. */
    private enum Part {
        /** The reader comes. */
        COMES,
        /** The reader decides on the schools there, and does not come. */
        INFORMED,
        /** The reader does not hold it any more. */
        RELEASED
    }

    private record Line(PlanNotice notice, Part part) {}

    /** Tells all those concerned; what was called off meanwhile, they were told of then. */
    void send(List<PlanNotice> notices) {
        var lines = new LinkedHashMap<Recipient, List<Line>>();
        var coordinators = new HashMap<Authority, List<Account>>();
        notices.stream()
                .filter(notice -> notice.getRequest().getState() == RequestState.PLANNED)
                .forEach(notice -> parts(notice, coordinators)
                        .forEach((reader, part) -> lines.computeIfAbsent(reader, any -> new ArrayList<>())
                                .add(new Line(notice, part))));
        lines.forEach(this::send);
    }

    private Map<Recipient, Part> parts(PlanNotice notice, Map<Authority, List<Account>> coordinators) {
        var request = notice.getRequest();
        var parts = new LinkedHashMap<Recipient, Part>();
        notice.getWorkshop().getInvited().forEach(reader -> parts.put(reader, Part.COMES));
        if (notice.isMove()) {
            parts.putIfAbsent(notice.getFormerTrainer(), Part.RELEASED);
        }
        coordinators
                .computeIfAbsent(request.getSchool().getAuthority(), deciders::coordinators)
                .forEach(reader -> parts.putIfAbsent(reader, Part.INFORMED));
        return parts;
    }

    /** A single one is told as always. */
    private void send(Recipient reader, List<Line> lines) {
        var first = lines.get(0).notice();
        if (lines.size() > 1) {
            letters.send(reader, letter -> write(letter, reader, lines));
        } else if (first.isMove()) {
            workshopMails.replanned(first.getRequest(), first.getFormerTrainer(), reader);
        } else {
            workshopMails.planned(first.getRequest(), reader);
        }
    }

    private void write(Letter letter, Recipient reader, List<Line> lines) {
        boolean moved = lines.stream().allMatch(line -> line.notice().isMove());
        letter.about(moved ? "workshop_mail_many_moved" : "workshop_mail_many_planned", lines.size());
        var released =
                lines.stream().filter(line -> line.part() == Part.RELEASED).toList();
        days(
                letter,
                reader,
                lines.stream().filter(line -> line.part() != Part.RELEASED).toList());
        if (!released.isEmpty()) {
            letter.say("workshop_mail_many_released");
            days(letter, reader, released);
        }
        var coming = lines.stream().filter(line -> line.part() != Part.INFORMED).toList();
        if (!coming.isEmpty()) {
            letter.say("workshop_mail_many_attached");
            if (!WorkshopMails.isGuest(reader)) {
                letter.link("workshop_mail_many_feed", "/workshop/feed/calendar-feed.xhtml");
            }
            coming.forEach(line -> attach(letter, reader, line));
        }
        letter.replyTo(lines.get(0).notice().getPlannedBy());
    }

    private static void days(Letter letter, Recipient reader, Collection<Line> lines) {
        lines.stream()
                .sorted(Comparator.comparing(line -> line.notice().getWorkshop().getStartsAt()))
                .collect(Collectors.groupingBy(
                        line -> Dates.local(line.notice().getWorkshop().getStartsAt())
                                .toLocalDate(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((day, ofDay) -> {
                    var text = new ArrayList<String>();
                    text.add(Dates.weekdayDate(letter.language(), day));
                    ofDay.forEach(line -> text.addAll(text(letter, reader, line.notice())));
                    letter.lines(text);
                });
    }

    private static List<String> text(Letter letter, Recipient reader, PlanNotice notice) {
        var facts = facts(letter, notice);
        var text = new ArrayList<String>();
        text.add(facts.hours() + " – " + facts.topic() + ", " + facts.place());
        text.add(facts.trainer());
        if (notice.isMove()) {
            text.add(letter.text(
                    "workshop_mail_many_before", Dates.dateTime(letter.language(), notice.getFormerStartsAt())));
        }
        if (!WorkshopMails.isGuest(reader)) {
            text.add(letter.address(facts.page()));
        }
        return text;
    }

    private void attach(Letter letter, Recipient reader, Line line) {
        var facts = facts(letter, line.notice());
        letter.attach(letters.invitation(
                        reader,
                        line.part() == Part.RELEASED ? Kind.CANCEL : Kind.REQUEST,
                        List.of(facts.time()),
                        line.notice().getWorkshop().getSequence(),
                        facts.texts(),
                        WorkshopMails.page(reader, facts))
                .alarming(WorkshopMails.alarms(reader, line.notice().getWorkshop())));
    }

    private static RequestFacts facts(Letter letter, PlanNotice notice) {
        return new RequestFacts(notice.getRequest(), notice.getWorkshop(), letter.language());
    }
}
