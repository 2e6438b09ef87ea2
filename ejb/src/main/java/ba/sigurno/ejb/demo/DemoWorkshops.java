package ba.sigurno.ejb.demo;

import static ba.sigurno.ejb.territory.CsvTable.integer;

import ba.sigurno.ejb.demo.file.DemoFiles;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.approval.DecisionRight;
import ba.sigurno.persistence.workshop.calendar.SchoolBreak;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import ba.sigurno.persistence.workshop.report.WorkshopReport;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import ba.sigurno.persistence.workshop.trainer.TrainerProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Creates requests for workshops in each state, held ones and coming ones, and the profiles of those who hold them. */
final class DemoWorkshops {

    private static final Duration LENGTH = Duration.ofMinutes(90);

    private final Map<String, Account> accounts;
    private final List<SchoolClass> classes;
    private final Function<String, WorkshopTopic> topics;
    private final DemoTime time;
    private final List<WorkshopReport> reports = new ArrayList<>();

    DemoWorkshops(
            Map<String, Account> accounts,
            List<SchoolClass> classes,
            Function<String, WorkshopTopic> topics,
            DemoTime time) {
        this.accounts = accounts;
        this.classes = classes;
        this.topics = topics;
        this.time = time;
    }

    List<WorkshopRequest> read() {
        var requests = new ArrayList<WorkshopRequest>();
        for (var row : DemoFiles.rows("workshops.csv")) {
            var request = ask(row);
            decide(request, row);
            requests.add(request);
        }
        return requests;
    }

    /** Creates breaks of schools: each authority decides on its own, and most have not entered theirs yet. */
    static List<SchoolBreak> breaks(Map<String, Authority> authorities, DemoTime time) {
        return DemoFiles.rows("school-breaks.csv").stream()
                .map(row -> new SchoolBreak(
                        authorities.get(row.get("authority")),
                        time.day(integer(row, "first")),
                        time.day(integer(row, "last")),
                        row.get("name"),
                        time.day(0)))
                .toList();
    }

    /** Creates profiles of trainers who hold all these topics, one of them with leave. */
    List<TrainerProfile> trainers(BiFunction<String, String, Municipality> municipalities, List<WorkshopTopic> all) {
        return DemoFiles.rows("trainers.csv").stream()
                .map(row -> {
                    var profile = new TrainerProfile(
                            accounts.get(row.get("trainer")),
                            municipalities.apply(row.get("authority"), row.get("municipality")),
                            integer(row, "minutes"),
                            integer(row, "daily"),
                            all,
                            DemoFiles.values(row, "languages").stream()
                                    .flatMap(tag -> Language.ofTag(tag).stream())
                                    .toList());
                    profile.learn(DemoFiles.yes(row, "trainee"));
                    if (row.get("leave") != null) {
                        var days = DemoFiles.values(row, "leave").stream()
                                .map(day -> time.day(Integer.parseInt(day)))
                                .toList();
                        profile.takeLeave(days.get(0), days.get(1), time.day(0));
                    }
                    return profile;
                })
                .toList();
    }

    /** Creates guests of other institutions who speak on all these topics, and the mornings on which they can come. */
    List<WorkshopGuest> guests(BiFunction<String, String, Municipality> municipalities, List<WorkshopTopic> all) {
        return DemoFiles.rows("guests.csv").stream()
                .map(row -> {
                    var guest = new WorkshopGuest(
                            row.get("name"),
                            row.get("institution"),
                            row.get("email"),
                            row.get("telephone") == null ? "" : row.get("telephone"),
                            municipalities.apply(row.get("authority"), row.get("municipality")),
                            Language.ofTag(row.get("language")).orElseThrow(),
                            all,
                            time.at(-30, 8));
                    DemoFiles.values(row, "days").stream()
                            .map(Integer::parseInt)
                            .forEach(day -> guest.canCome(time.at(day, 8), time.at(day, 12), time.at(-30, 8)));
                    return guest;
                })
                .toList();
    }

    private WorkshopRequest ask(CSVRecord row) {
        var teacher = accounts.get(row.get("teacher"));
        var school = teacher.schools().iterator().next();
        var names = DemoFiles.values(row, "classes");
        var wanted = classes.stream()
                .filter(each -> each.getSchool().equals(school)
                        && each.getSchoolYear().equals(time.year(0))
                        && names.contains(each.getName()))
                .toList();
        var wished = DemoFiles.values(row, "wished").stream()
                .map(days -> time.day(Integer.parseInt(days)))
                .toList();
        var note = row.get("note") == null ? "" : row.get("note");
        return new WorkshopRequest(
                school,
                topics.apply(row.get("topic")),
                wanted,
                wished,
                note,
                teacher,
                time.at(integer(row, "asked"), 11));
    }

    private void decide(WorkshopRequest request, CSVRecord row) {
        var state = RequestState.valueOf(row.get("state"));
        if (state == RequestState.REQUESTED) {
            return;
        }
        var decided = request.getRequestedAt().plus(Duration.ofHours(22));
        var coordinator = coordinator(request);
        if (state == RequestState.DECLINED) {
            request.decline(coordinator, DecisionRight.COORDINATOR, row.get("reason"), decided);
            return;
        }
        request.approve(coordinator, DecisionRight.COORDINATOR, decided);
        if (state == RequestState.PLANNED || state == RequestState.HELD) {
            var start = time.at(integer(row, "planned"), integer(row, "hour"));
            var trainer = accounts.get(row.get("trainer"));
            var assistants =
                    Stream.ofNullable(accounts.get(row.get("assistant"))).toList();
            request.plan(trainer, assistants, start, start.plus(LENGTH), planner(), decided.plus(Duration.ofHours(3)));
        }
        if (state == RequestState.HELD) {
            reports.add(report(request, integer(row, "met")));
        }
    }

    /** All of whom it met are in the grade of the youngest. */
    private static WorkshopReport report(WorkshopRequest request, int met) {
        var workshop = request.getWorkshop();
        return new WorkshopReport(
                request,
                Map.of(WorkshopReport.gradesOf(request.getClasses()).first(), met),
                1,
                "",
                workshop.getTrainer(),
                workshop.getEndsAt().plus(LENGTH));
    }

    /** Returns the reports on those that were held, once they are read. */
    List<WorkshopReport> reports() {
        return reports;
    }

    private Account planner() {
        return accounts.values().stream()
                .filter(account -> account.hasRole(Role.PLANNER))
                .findFirst()
                .orElseThrow();
    }

    private Account coordinator(WorkshopRequest request) {
        return accounts.values().stream()
                .filter(account -> account.hasRole(Role.COORDINATOR)
                        && account.coordinates(request.getSchool().getAuthority()))
                .findFirst()
                .orElseThrow();
    }
}
