package ba.sigurno.ejb.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.curriculum.format.reading.ModuleReader;
import ba.sigurno.ejb.curriculum.install.InstallableModule;
import ba.sigurno.ejb.curriculum.install.ModulePack;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.framework.CountryOutline;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.ejb.territory.CountryPack;
import ba.sigurno.ejb.territory.CsvTable;
import ba.sigurno.persistence.curriculum.progress.LessonAnswer;
import ba.sigurno.persistence.curriculum.progress.ModuleCompletion;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.framework.Level;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.quiz.attempt.Attempt;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import ba.sigurno.persistence.quiz.content.QuestionType;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Competence;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.training.session.Registration;
import ba.sigurno.persistence.training.session.TrainingSession;
import ba.sigurno.persistence.workshop.guest.WorkshopGuest;
import ba.sigurno.persistence.workshop.request.RequestState;
import ba.sigurno.persistence.workshop.request.WorkshopRequest;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCountryTest {

    private final Sealer sealer = new Sealer(new Secrets(Base64.getEncoder().encodeToString(new byte[32])));
    private final PupilSecrets secrets = new PupilSecrets(sealer);
    private final CurriculumOutline outline = CountryOutline.read();

    private DemoTime time;
    private List<School> schools;
    private Map<String, Account> accounts;
    private Map<String, DemoModule> modules;
    private List<DemoClasses.Roster> rosters;
    private final List<Object> learned = new ArrayList<>();
    private List<WorkshopRequest> requests;
    private List<WorkshopGuest> guests;
    private List<TrainingSession> sessions;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-09-02", "2027-02-09", "2027-07-15", "2028-01-01"})
    void whateverTheDayTheRulesHoldAndNothingLearnedLiesInTheFuture(String day) {
        load(LocalDate.parse(day));
        assertThat(schools).hasSizeGreaterThan(92).allMatch(School::isDemonstration);
        assertThat(guests).isNotEmpty().allMatch(guest -> !guest.getSlotsAhead(time.now())
                .isEmpty());
        assertThat(learned.stream().filter(ModuleCompletion.class::isInstance)).hasSizeGreaterThan(100);
        assertThat(learned.stream().filter(LessonAnswer.class::isInstance).map(LessonAnswer.class::cast))
                .extracting(LessonAnswer::getCorrect)
                .contains(true, false)
                .hasSizeGreaterThan(1_000);
        assertThat(learned.stream().filter(Attempt.class::isInstance).map(Attempt.class::cast))
                .allMatch(attempt ->
                        attempt.isFinished() && attempt.getFinishedAt().isBefore(time.now()));
    }

    @Test
    void aSchoolOfTheCountryOnlyGetsItsPupilsAndIsNotMadeAgain() {
        var authorities = authorities();
        var known = new School("JU OŠ „Malta“", Level.PRIMARY, authorities.get("BA-09"), null, null);
        var today = new DemoTime(Clock.systemUTC());
        var read = DemoSchools.read(List.of(known), authorities, DemoCountryTest::municipality, today);
        assertThat(read)
                .filteredOn(school -> school.getName().equals(known.getName()))
                .singleElement()
                .isSameAs(known);
        assertThat(known.isDemonstration()).isTrue();
        assertThat(known.pupilsIn(today.year(0).startYear())).isPositive();
    }

    @Test
    void thereIsASignInForEachKindOfUser() {
        load(LocalDate.parse("2026-11-24"));
        assertThat(accounts.values().stream().flatMap(account -> account.roles().stream()))
                .contains(
                        Role.ADMIN,
                        Role.EDITOR,
                        Role.PLANNER,
                        Role.TRAINER,
                        Role.COORDINATOR,
                        Role.SCHOOL_COORDINATOR,
                        Role.TEACHER);
    }

    @Test
    void classesCoverAllFourLanguagesAndThreeJurisdictions() {
        load(LocalDate.parse("2026-11-24"));
        assertThat(rosters.stream().map(roster -> roster.schoolClass().getLanguage()))
                .contains(Language.BOSNIAN, Language.CROATIAN, Language.SERBIAN_LATIN, Language.SERBIAN_CYRILLIC);
        assertThat(rosters.stream()
                        .map(roster -> roster.schoolClass().getSchool().getAuthority())
                        .collect(toSet()))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void joinCodesAndNicknamesAreUnique() {
        load(LocalDate.parse("2026-11-24"));
        assertThat(rosters)
                .extracting(roster -> roster.schoolClass().getJoinCode())
                .doesNotHaveDuplicates();
        for (var roster : rosters) {
            assertThat(roster.pupils()).extracting(Pupil::getNickname).doesNotHaveDuplicates();
        }
    }

    @Test
    void theFirstPupilHasTheKnownCodeAndDidNothingYet() {
        load(LocalDate.parse("2026-11-24"));
        var first = rosters.get(0);
        assertThat(first.schoolClass().getJoinCode()).isEqualTo("KRUG-4713");
        var pupil = first.pupils().get(0);
        assertThat(secrets.codeOf(pupil)).isEqualTo("482913");
        assertThat(pupil.getFirstSignIn()).isNull();
    }

    @Test
    void severalSchoolsHaveEnoughEntrantsForABoard() {
        load(LocalDate.parse("2026-11-24"));
        var entrants = learned.stream()
                .filter(Attempt.class::isInstance)
                .map(Attempt.class::cast)
                .filter(attempt -> attempt.getOrdinal() == 1)
                .collect(groupingBy(Attempt::getQuiz, groupingBy(Attempt::getSchool)));
        assertThat(entrants.values())
                .anySatisfy(bySchool -> assertThat(bySchool.values().stream().filter(pupils -> pupils.size() >= 5))
                        .hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void workshopsAndTrainingsAreThereInAllStates() {
        load(LocalDate.parse("2026-11-24"));
        assertThat(requests)
                .extracting(WorkshopRequest::getState)
                .contains(
                        RequestState.REQUESTED,
                        RequestState.APPROVED,
                        RequestState.DECLINED,
                        RequestState.PLANNED,
                        RequestState.HELD);
        assertThat(sessions)
                .anyMatch(session -> session.hasStarted(time.now())
                        && !session.getRegistrations().isEmpty()
                        && session.getRegistrations().stream().noneMatch(Registration::isMarked));
        assertThat(sessions).anyMatch(session -> !session.hasStarted(time.now()));
    }

    @Test
    void theBankHasQuestionsOfEveryTypeAndInEveryState() {
        load(LocalDate.parse("2026-11-24"));
        var versions = new DemoBank(accounts, outline, time)
                .read().stream()
                        .filter(QuestionVersion.class::isInstance)
                        .map(QuestionVersion.class::cast)
                        .toList();
        assertThat(versions).extracting(QuestionVersion::getType).contains(QuestionType.values());
        assertThat(versions).extracting(QuestionVersion::getStatus).contains(ReviewStatus.values());
        assertThat(versions).anyMatch(version -> version.getQuestion().isRetired());
        assertThat(versions)
                .filteredOn(version -> version.getStatus() == ReviewStatus.APPROVED)
                .allMatch(version -> version.getContent().languages().size() == 4);
    }

    @Test
    void theQuizAsksEachAgeItsOwnQuestionsAndTheYoungestByPictures() {
        load(LocalDate.parse("2026-11-24"));
        var versions = new ArrayList<QuestionVersion>();
        Stream.concat(modules.values().stream(), modules("P1-BUL", "P1-HWL").values().stream())
                .forEach(module -> versions.addAll(module.questions()));
        new DemoBank(accounts, outline, time)
                .read().stream()
                        .filter(QuestionVersion.class::isInstance)
                        .map(QuestionVersion.class::cast)
                        .forEach(versions::add);
        var ageBands = Stream.of("P1", "P2", "P3", "S").map(outline::ageBand).toList();
        var edition = new DemoCompetition(time, sealer).read(ageBands, versions);
        assertThat(edition.getPapers())
                .hasSize(4)
                .allSatisfy(paper -> assertThat(paper.getItems()).hasSize(5).allMatch(version -> paper.getAgeBand()
                        .equals(version.getQuestion().getAgeBand())));
        assertThat(edition.paper(outline.ageBand("P1")).getItems())
                .allMatch(version -> version.getContent().picture() != null);
    }

    private void load(LocalDate day) {
        var noon = day.atTime(12, 0).atZone(ClockProducer.ZONE).toInstant();
        time = new DemoTime(Clock.fixed(noon, ClockProducer.ZONE));
        var authorities = authorities();
        schools = DemoSchools.read(List.of(), authorities, DemoCountryTest::municipality, time);
        accounts = DemoAccounts.read(authorities, schools, "hash", Instant.EPOCH);
        modules = modules("P1-PRI", "P2-OR", "P3-PRI", "S-INF");
        var random = new Random(1);
        rosters = new DemoClasses(accounts, secrets, time, random).read("482913");
        var learning = new DemoLearning(time, random);
        for (var roster : rosters) {
            learned.addAll(learning.of(roster, modules.get(roster.row().get("module"))));
        }
        var classes = rosters.stream().map(DemoClasses.Roster::schoolClass).toList();
        var workshops = new DemoWorkshops(accounts, classes, code -> new WorkshopTopic(code, null), time);
        requests = workshops.read();
        guests = workshops.guests(
                (authority, name) ->
                        municipality(authorities.get(authority), name).orElseThrow(),
                List.of(new WorkshopTopic("strong-passwords", null)));
        sessions = new DemoTrainings(accounts, authorities, outline, time)
                .read().stream()
                        .filter(TrainingSession.class::isInstance)
                        .map(TrainingSession.class::cast)
                        .toList();
    }

    private Map<String, DemoModule> modules(String... codes) {
        var pack = new ModulePack(new CountryPack("ba"));
        var kit = pack.kit();
        return Stream.of(codes)
                .map(code -> ModuleReader.read(pack.files(code, kit)).document().orElseThrow())
                .map(document -> InstallableModule.of(document, "", outline, Instant.EPOCH))
                .collect(toMap(
                        module -> module.edition().getModule().getSlug(),
                        module -> new DemoModule(module.edition(), module.quiz())));
    }

    private static Map<String, Authority> authorities() {
        var authorities = new HashMap<String, Authority>();
        for (var row : new CountryPack("ba").rows("authorities.csv")) {
            var authority =
                    new Authority(row.get("code"), row.get("abbr"), row.get("kind"), Competence.COMPETENT, null);
            CsvTable.texts(row).forEach(authority::name);
            authorities.put(authority.getCode(), authority);
        }
        return authorities;
    }

    private static Optional<Municipality> municipality(Authority authority, String name) {
        return new CountryPack("ba")
                .rows("municipalities.csv").stream()
                        .filter(row -> row.get("name_latin").equals(name)
                                && row.get("authority").equals(authority.getCode()))
                        .map(row -> new Municipality(authority, name, row.get("name_cyrillic"), null, null, null))
                        .findFirst();
    }
}
