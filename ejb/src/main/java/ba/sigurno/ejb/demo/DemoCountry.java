package ba.sigurno.ejb.demo;

import static java.util.stream.Collectors.toMap;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.demo.centre.DemoHelpline;
import ba.sigurno.ejb.demo.centre.DemoIncidents;
import ba.sigurno.ejb.demo.centre.DemoPartners;
import ba.sigurno.ejb.demo.centre.DemoYouthPanel;
import ba.sigurno.ejb.enrolment.SignInCodes;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.framework.CurriculumOutline;
import ba.sigurno.ejb.identity.account.PasswordHash;
import ba.sigurno.ejb.participation.rollup.ClassFacts;
import ba.sigurno.ejb.quiz.settings.QuestionDraw;
import ba.sigurno.persistence.curriculum.module.ModuleEdition;
import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.quiz.bank.QuestionVersion;
import ba.sigurno.persistence.quiz.leaderboard.BoardEntry;
import ba.sigurno.persistence.quiz.leaderboard.BoardFigures;
import ba.sigurno.persistence.quiz.settings.Quiz;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Authority;
import ba.sigurno.persistence.territory.Municipality;
import ba.sigurno.persistence.workshop.topic.WorkshopTopic;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Loads the demonstration once, when {@code SIGURNO_DEMO} is true: schools, sign-ins, classes, pupils'
 * progress in the country's modules, questions, workshops and trainings, all in one transaction. Everything but the codes is the same each time,
 * relative to the day of loading.
 */
@Singleton
@Startup
@DependsOn({"CountrySchoolLoader", "CountryModuleLoader", "WorkshopTopicLoader"})
@PermitAll
public class DemoCountry {

    private static final Logger LOG = Logger.getLogger(DemoCountry.class.getName());
    private static final long SEED = 20_270_209;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PupilSecrets secrets;

    @Inject
    private Sealer sealer;

    @Inject
    private ClassFacts facts;

    @Inject
    private DemoHelpline helpline;

    @Inject
    private DemoIncidents incidents;

    @Inject
    @ConfigProperty(name = "SIGURNO_DEMO", defaultValue = "false")
    private boolean wanted;

    @Inject
    @ConfigProperty(name = "SIGURNO_DEMO_PASSWORD")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "SIGURNO_DEMO_PUPIL_CODE")
    private Optional<String> pupilCode;

    @PostConstruct
    void load() {
        if (!wanted || isLoaded()) {
            return;
        }
        var hash = PasswordHash.of(password.orElseThrow(() ->
                new IllegalStateException("SIGURNO_DEMO needs SIGURNO_DEMO_PASSWORD, the password of all sign-ins")));
        var time = new DemoTime(clock);
        var authorities = em.createNamedQuery(Authority.ALL, Authority.class)
                .getResultStream()
                .collect(toMap(Authority::getCode, Function.identity()));
        var schools = DemoSchools.read(
                em.createNamedQuery(School.ALL, School.class).getResultList(), authorities, this::municipality, time);
        store(schools);
        var accounts = DemoAccounts.read(authorities, schools, hash, clock.instant());
        store(accounts.values());
        learn(accounts, time);
        store(DemoWorkshops.breaks(authorities, time));
        var outline = CurriculumOutline.read(em);
        store(new DemoBank(accounts, outline, time).read());
        store(new DemoTrainings(accounts, authorities, outline, time).read());
        store(new DemoAwards(accounts, time).read());
        store(new DemoPartners(clock).read());
        store(new DemoYouthPanel(schools.get(0), clock).read());
        em.flush();
        em.persist(new DemoCompetition(time, sealer).read(ageBands(), approved()));
        DemoImport.load(em, clock, accounts.get("editor@demo.test"));
        em.flush();
        facts.stale().forEach(facts::count);
        facts.sum();
        helpline.load(
                accounts.get("counsellor@demo.test").getPublicId(),
                accounts.get("counsellor2@demo.test").getPublicId());
        incidents.load(accounts.get("supervisor@demo.test").getPublicId());
        LOG.info(() -> "loaded the demonstration: " + schools.size() + " schools, " + accounts.size() + " sign-ins");
    }

    private List<AgeBand> ageBands() {
        return em.createNamedQuery(AgeBand.ALL, AgeBand.class).getResultList();
    }

    private List<QuestionVersion> approved() {
        return em.createNamedQuery(QuestionVersion.APPROVED, QuestionVersion.class)
                .getResultList();
    }

    private void learn(Map<String, Account> accounts, DemoTime time) {
        var random = new Random(SEED);
        var rosters = new DemoClasses(accounts, secrets, time, random).read(knownCode());
        rosters.forEach(roster -> {
            em.persist(roster.schoolClass());
            store(roster.pupils());
        });
        // The rows of progress take their keys from pupils and lessons.
        em.flush();
        var learning = new DemoLearning(time, random);
        var modules = new HashMap<String, DemoModule>();
        rosters.forEach(roster ->
                store(learning.of(roster, modules.computeIfAbsent(roster.row().get("module"), this::module))));
        em.flush();
        modules.values().forEach(module -> board(module.edition().getQuiz()));
        var classes = rosters.stream().map(DemoClasses.Roster::schoolClass).toList();
        var workshops = new DemoWorkshops(accounts, classes, this::topic, time);
        store(workshops.read());
        var topics =
                em.createNamedQuery(WorkshopTopic.ACTIVE, WorkshopTopic.class).getResultList();
        store(workshops.trainers(this::municipality, topics));
        store(workshops.guests(this::municipality, topics));
        store(workshops.reports());
    }

    private String knownCode() {
        return pupilCode
                .flatMap(SignInCodes::readPersonalCode)
                .orElseGet(() -> SignInCodes.personalCode(new SecureRandom()));
    }

    private void board(Quiz quiz) {
        for (var figures : em.createNamedQuery(BoardEntry.FIGURES, BoardFigures.class)
                .setParameter("quiz", quiz)
                .getResultList()) {
            em.persist(new BoardEntry(quiz, em.find(School.class, figures.schoolId()), figures));
        }
    }

    private DemoModule module(String slug) {
        var edition = em.createNamedQuery(ModuleEdition.BY_SLUG, ModuleEdition.class)
                .setParameter("slug", slug)
                .getSingleResult();
        return new DemoModule(edition, new QuestionDraw(em, Language.BOSNIAN).pool(edition.getQuiz()));
    }

    private void store(Collection<?> rows) {
        rows.forEach(em::persist);
    }

    private Optional<Municipality> municipality(Authority authority, String name) {
        return em.createNamedQuery(Municipality.BY_NAME, Municipality.class)
                .setParameter("authority", authority)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    private Municipality municipality(String authorityCode, String name) {
        var authority = em.createNamedQuery(Authority.BY_CODE, Authority.class)
                .setParameter("code", authorityCode)
                .getSingleResult();
        return municipality(authority, name).orElseThrow();
    }

    private WorkshopTopic topic(String code) {
        return em.createNamedQuery(WorkshopTopic.BY_CODE, WorkshopTopic.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    private boolean isLoaded() {
        return em.createNamedQuery(Account.BY_EMAIL, Account.class)
                .setParameter("email", DemoAccounts.ADMIN)
                .getResultStream()
                .findAny()
                .isPresent();
    }
}
