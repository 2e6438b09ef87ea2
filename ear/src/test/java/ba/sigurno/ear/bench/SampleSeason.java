package ba.sigurno.ear.bench;

import ba.sigurno.ejb.workshop.season.Season;
import ba.sigurno.ejb.workshop.season.SeasonHours;
import ba.sigurno.ejb.workshop.season.SeasonRequest;
import ba.sigurno.ejb.workshop.season.SeasonRoads;
import ba.sigurno.ejb.workshop.season.SeasonTrainer;
import ba.sigurno.ejb.workshop.season.TrainerDay;
import ba.sigurno.ejb.workshop.season.Visit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A season of the whole country, the same each time: its real municipalities, and trainers and schools made up. */
final class SampleSeason {

    /** Where the trainers live: in the bigger towns, as a centre's do. */
    private static final List<String> HOMES = List.of(
            "Centar Sarajevo",
            "Novi Grad Sarajevo",
            "Ilidža",
            "Tuzla",
            "Banja Luka",
            "Banja Luka",
            "Mostar",
            "Zenica",
            "Bihać",
            "Bijeljina",
            "Doboj",
            "Široki Brijeg");

    private static final List<String> LANGUAGES = List.of("bs", "hr", "sr");

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 8);
    private static final int WEEKS = 16;
    private static final int TOPICS = 8;
    private static final int LEAVE_DAYS = 10;
    private static final int REACH = 240;

    /** One school for so many people, and one more. */
    private static final int PEOPLE_A_SCHOOL = 5000;

    private static final int CLASSES_A_SCHOOL = 12;

    /** Roads wind: on average they are half as long again as a line, and 55 kilometres of them take an hour. */
    private static final double WINDING = 1.5;

    private static final double KILOMETRES_AN_HOUR = 55;
    private static final double EARTH = 6371;

    /** Of the one municipality that is younger than the census, what the file does not tell. */
    private static final String STANARI = ",6958,44.76,17.86";

    private record Place(String authority, String name, int people, double latitude, double longitude) {}

    private final Random random = new Random(16);
    private final List<Place> places = places();
    private final SeasonRoads roads = roads();
    private final List<LocalDate> dates = FIRST_DAY
            .datesUntil(FIRST_DAY.plusWeeks(WEEKS))
            .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
            .toList();
    private final List<SeasonTrainer> trainers;
    private final List<SeasonRequest> requests = new ArrayList<>();

    SampleSeason(int requested) {
        trainers = new ArrayList<>();
        for (String home : HOMES) {
            trainers.add(trainer(home));
        }
        for (int number = 0; number < requested; number++) {
            requests.add(request());
        }
    }

    /** Returns the requests in the order in which they came. */
    List<SeasonRequest> requests() {
        return requests;
    }

    int municipalities() {
        return places.size();
    }

    int trainers() {
        return trainers.size();
    }

    /** Returns a season of some of the requests, of which none has a place yet but those that say so. */
    Season season(Collection<SeasonRequest> some) {
        return new Season(trainers, some, dates, roads, SeasonHours.USUAL);
    }

    /** Returns how far a trainer lives from a school, in kilometres. */
    int kilometresTo(Visit visit, TrainerDay day) {
        return roads.kilometresBetween(
                day.getTrainer().home(), visit.getRequest().municipality());
    }

    private SeasonTrainer trainer(String home) {
        int first = random.nextInt(dates.size() - LEAVE_DAYS);
        return new SeasonTrainer(
                "trainer-" + trainers.size(),
                places.stream().map(Place::name).toList().indexOf(home),
                LongStream.range(0, TOPICS)
                        .filter(topic -> random.nextInt(4) > 0)
                        .boxed()
                        .collect(Collectors.toSet()),
                LANGUAGES.stream().filter(language -> random.nextInt(5) > 0).collect(Collectors.toSet()),
                new HashSet<>(dates.subList(first, first + LEAVE_DAYS)),
                2 + random.nextInt(3),
                REACH);
    }

    private SeasonRequest request() {
        int municipality = municipality();
        var place = places.get(municipality);
        long school = municipality * 1000L + random.nextInt(1 + place.people() / PEOPLE_A_SCHOOL);
        var preferred = new HashSet<LocalDate>();
        var closed = closed(place.authority());
        int wished = 1 + random.nextInt(3);
        while (preferred.size() < wished) {
            var day = dates.get(random.nextInt(dates.size()));
            if (!closed.contains(day)) {
                preferred.add(day);
            }
        }
        return new SeasonRequest(
                "request-" + requests.size(),
                school,
                municipality,
                random.nextInt(TOPICS),
                LANGUAGES.get(random.nextInt(LANGUAGES.size())),
                random.nextInt(4) == 0 ? 45 : 90,
                Set.of(school * 100 + random.nextInt(CLASSES_A_SCHOOL)),
                preferred,
                closed,
                SeasonRequest.MIN_WEIGHT + small(place) + far(municipality),
                null);
    }

    /** Draws a municipality: bigger ones have more schools that ask, and small ones ask too. */
    private int municipality() {
        while (true) {
            int drawn = random.nextInt(places.size());
            if (random.nextInt(50_000) < 5_000 + places.get(drawn).people()) {
                return drawn;
            }
        }
    }

    private static int small(Place place) {
        return place.people() < 10_000 ? 4 : place.people() < 25_000 ? 2 : 0;
    }

    private int far(int municipality) {
        int nearest = trainers.stream()
                .mapToInt(trainer -> roads.minutesBetween(trainer.home(), municipality))
                .min()
                .orElseThrow();
        return Math.min(5, nearest / 20);
    }

    /** Returns a week of spring, not the same for each authority, and three holidays. */
    private Set<LocalDate> closed(String authority) {
        var week = FIRST_DAY.plusWeeks(5 + Math.floorMod(authority.hashCode(), 3));
        var closed = week.datesUntil(week.plusWeeks(1)).collect(Collectors.toCollection(HashSet::new));
        closed.add(LocalDate.of(2027, 3, 1));
        closed.add(LocalDate.of(2027, 4, 5));
        closed.add(LocalDate.of(2027, 5, 3));
        return closed;
    }

    private SeasonRoads roads() {
        int size = places.size();
        int[][] minutes = new int[size][size];
        int[][] kilometres = new int[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                double road = WINDING * line(places.get(from), places.get(to));
                kilometres[from][to] = (int) Math.round(road);
                minutes[from][to] = (int) Math.round(road / KILOMETRES_AN_HOUR * 60);
            }
        }
        return new SeasonRoads(minutes, kilometres);
    }

    private static double line(Place one, Place other) {
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east = Math.toRadians(other.longitude() - one.longitude());
        double a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(a));
    }

    private static List<Place> places() {
        try (var in = SampleSeason.class.getResourceAsStream("/country/ba/municipalities.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.endsWith(",,,") ? line.replace(",,,", STANARI) : line)
                    .map(line -> line.split(","))
                    .map(cells -> new Place(
                            cells[0],
                            cells[1],
                            Integer.parseInt(cells[3]),
                            Double.parseDouble(cells[4]),
                            Double.parseDouble(cells[5])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
