package ba.sigurno.ear.bench;

import ba.sigurno.ear.bench.load.Journey;
import ba.sigurno.ear.bench.load.Request;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A pupil who signs in by the card, and goes through all lessons of a module: opens each, steps through it, ends it. */
final class CardHolder implements Journey {

    private final LearningClasses.Card card;
    private final Iterator<LessonWay> lessons;
    private final Consumer<String> signedIn;
    private final Set<String> cookies = new LinkedHashSet<>();
    private Iterator<Request> requests;

    /** With no lessons, only signs in; {@code signedIn} gets the header by which further requests are this pupil's. */
    CardHolder(LearningClasses.Card card, List<LessonWay> lessons, Consumer<String> signedIn) {
        this.card = card;
        this.lessons = lessons.iterator();
        this.signedIn = signedIn;
    }

    @Override
    public void cookie(String cookie) {
        if (requests == null) {
            cookies.add(cookie);
        }
    }

    @Override
    public Request next(int status, String body) {
        if (status == 0) {
            return Request.form(
                    "sign in", "/api/pupil/sign-in", "", "c=" + card.classCode() + "&p=" + card.personalCode());
        }
        if (requests == null) {
            if (!body.contains("pupil-home")) {
                throw new IllegalStateException("not signed in: " + status + " " + body);
            }
            signedIn.accept(header());
            requests = Stream.<Request>empty().iterator();
        }
        if (!requests.hasNext() && lessons.hasNext()) {
            requests = requests(lessons.next());
        }
        return requests.hasNext() ? requests.next() : null;
    }

    private Iterator<Request> requests(LessonWay lesson) {
        return Stream.of(
                        Stream.of(page(card, lesson, header())),
                        lesson.steps().stream().map(step -> step(lesson, step, header())),
                        Stream.of(Request.form("done", "/api/pupil/lessons/" + lesson.id() + "/done", header(), "")))
                .flatMap(each -> each)
                .iterator();
    }

    private String header() {
        return "Cookie: " + String.join("; ", cookies) + "\r\n";
    }

    /** The page of a lesson. */
    static Request page(LearningClasses.Card card, LessonWay lesson, String header) {
        return Request.get(
                "page", "/curriculum/journey/lesson.xhtml?m=" + card.assignment() + "&n=" + lesson.number(), header);
    }

    /** A step in a lesson. */
    static Request step(LessonWay lesson, String step, String header) {
        return Request.post("step", "/api/pupil/lessons/" + lesson.id() + "/steps", header, step);
    }
}
