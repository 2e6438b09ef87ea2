package ba.sigurno.ear.bench;

import ba.sigurno.ejb.workshop.season.Season;
import ba.sigurno.ejb.workshop.season.SeasonPlan;
import ba.sigurno.ejb.workshop.season.SeasonPlan.Placed;
import ba.sigurno.ejb.workshop.season.SeasonRequest;
import ba.sigurno.ejb.workshop.season.SeasonRequest.PresentPlace;
import ba.sigurno.ejb.workshop.season.SeasonSolver;
import ba.sigurno.ejb.workshop.season.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How good a plan of a season is after a minute on one thread, beside what a planner would do who takes the requests one by
 * one, and how many of it are disturbed when one request is added.
 */
final class PlanBench implements Benchmark {

    private static final int REQUESTS = 600;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration LIMIT_OF_ADDED = Duration.ofSeconds(20);

    @Override
    public void run(Report report) {
        // One more than is planned: it comes when the plan is accepted.
        var sample = new SampleSeason(REQUESTS + 1);
        var requests = sample.requests().subList(0, REQUESTS);
        report.figure("season", "requests", REQUESTS, "");
        report.figure("season", "trainers", sample.trainers(), "");
        report.figure("season", "municipalities", sample.municipalities(), "");
        report.headline("requests", REQUESTS);

        var greedy = sample.season(requests);
        GreedyPlan.firstCome(greedy);
        tell(report, "first come, first served", greedy);
        report.headline("greedyServed", served(greedy));
        report.headline("greedyKilometres", kilometres(greedy));

        var nearest = sample.season(requests);
        GreedyPlan.nearestTrainer(nearest, sample);
        tell(report, "nearest trainer", nearest);
        report.headline("nearestServed", served(nearest));
        report.headline("nearestKilometres", kilometres(nearest));

        var solved = solve(report, sample.season(requests), served(greedy));
        tell(report, "solver, " + LIMIT.toSeconds() + " s", solved);
        report.headline("served", served(solved));
        report.headline("kilometres", kilometres(solved));
        report.headline("hardBreaks", hardBreaks(solved));

        long disturbed = disturbed(sample, solved);
        report.figure("one request added", "others disturbed", disturbed, "");
        report.headline("disturbedOnAdd", disturbed);
    }

    /** Solves, and tells when there was the first plan that breaks nothing and serves as many as first come, first served. */
    private static Season solve(Report report, Season season, long wanted) {
        long begun = System.nanoTime();
        var feasible = new double[] {-1};
        var solved = SeasonSolver.solve(season, LIMIT, LIMIT, better -> {
            if (feasible[0] < 0 && better.getScore().isFeasible() && served(better) >= wanted) {
                feasible[0] = (System.nanoTime() - begun) / 1e9;
            }
            return true;
        });
        report.figure("solver", "first plan that is feasible and serves as many", feasible[0], "s");
        report.headline("secondsToFeasible", feasible[0]);
        return solved;
    }

    private static void tell(Report report, String group, Season season) {
        var perTrainer = season.getVisits().stream()
                .filter(visit -> visit.getDay() != null)
                .collect(Collectors.groupingBy(visit -> visit.getDay().getTrainer(), Collectors.counting()))
                .values();
        report.figure(group, "served", served(season), "");
        report.figure(group, "road", kilometres(season), "km");
        report.figure(group, "on a preferred day", preferred(season), "");
        report.figure(group, "trainers' days", season.routes().size(), "");
        report.figure(
                group,
                "most of a trainer",
                perTrainer.stream().mapToLong(Long::longValue).max().orElse(0),
                "");
        report.figure(
                group,
                "least of a trainer",
                perTrainer.stream().mapToLong(Long::longValue).min().orElse(0),
                "");
        report.figure(group, "hard rules broken", hardBreaks(season), "");
    }

    private static long served(Season season) {
        return season.getVisits().stream()
                .filter(visit -> visit.getDay() != null)
                .count();
    }

    private static long preferred(Season season) {
        return season.getVisits().stream()
                .filter(visit -> visit.getDay() != null && visit.isOnPreferredDay())
                .count();
    }

    private static int kilometres(Season season) {
        return SeasonPlan.of(season).kilometres();
    }

    /** Counts what cannot be done, without the solver's own counting: days that do not fit, classes twice on a day, wrong days. */
    private static long hardBreaks(Season season) {
        long days = season.routes().stream().filter(route -> !route.fits()).count();
        var classDates = new HashMap<List<Object>, Integer>();
        long wrong = 0;
        for (var visit : season.getVisits()) {
            var day = visit.getDay();
            if (day != null) {
                wrong += isAllowed(visit) ? 0 : 1;
                visit.getRequest()
                        .classes()
                        .forEach(each -> classDates.merge(List.of(each, day.getDate()), 1, Integer::sum));
            }
        }
        return days
                + wrong
                + classDates.values().stream().filter(times -> times > 1).count();
    }

    private static boolean isAllowed(Visit visit) {
        var request = visit.getRequest();
        var day = visit.getDay();
        return day.getTrainer().topics().contains(request.topic())
                && day.getTrainer().languages().contains(request.language())
                && !day.getTrainer().leave().contains(day.getDate())
                && !request.closedDays().contains(day.getDate());
    }

    /** Returns how many of an accepted plan have another trainer, day or hour, or no place, after one request was added. */
    private static long disturbed(SampleSeason sample, Season accepted) {
        Map<String, Placed> before = placed(accepted);
        var requests = new ArrayList<SeasonRequest>();
        for (var request : sample.requests()) {
            var place = before.get(request.id());
            requests.add(
                    place == null
                            ? request
                            : request.at(new PresentPlace(place.trainer(), place.day(), place.start(), false)));
        }
        Map<String, Placed> after =
                placed(SeasonSolver.solve(sample.season(requests), LIMIT_OF_ADDED, LIMIT_OF_ADDED, better -> true));
        return before.values().stream()
                .filter(place -> !isSame(place, after.get(place.request())))
                .count();
    }

    private static boolean isSame(Placed one, Placed other) {
        return other != null
                && one.trainer().equals(other.trainer())
                && one.day().equals(other.day())
                && one.start() == other.start();
    }

    private static Map<String, Placed> placed(Season season) {
        return SeasonPlan.of(season).placed().stream().collect(Collectors.toMap(Placed::request, Function.identity()));
    }
}
