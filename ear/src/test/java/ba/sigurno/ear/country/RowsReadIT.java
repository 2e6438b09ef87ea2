package ba.sigurno.ear.country;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.crypto.Sealer;
import ba.sigurno.ejb.crypto.Secrets;
import ba.sigurno.ejb.enrolment.pupil.PupilSecrets;
import ba.sigurno.ejb.i18n.ClockProducer;
import ba.sigurno.persistence.enrolment.oneroster.PackageImport;
import ba.sigurno.persistence.enrolment.pupil.Pupil;
import ba.sigurno.persistence.enrolment.roster.RosterChange;
import ba.sigurno.persistence.enrolment.roster.RosterImport;
import ba.sigurno.persistence.enrolment.schoolclass.ClassTeacher;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolClass;
import ba.sigurno.persistence.enrolment.schoolclass.SchoolYear;
import ba.sigurno.persistence.enrolment.transfer.PupilTransfer;
import ba.sigurno.persistence.identity.account.Account;
import ba.sigurno.persistence.identity.account.Role;
import ba.sigurno.persistence.identity.account.RoleGrant;
import ba.sigurno.persistence.identity.admission.TeamInvitation;
import ba.sigurno.persistence.identity.admission.TeamInvitationList;
import ba.sigurno.persistence.identity.link.AccountLink;
import ba.sigurno.persistence.identity.link.LinkPurpose;
import ba.sigurno.persistence.identity.request.AccountRequest;
import ba.sigurno.persistence.school.School;
import ba.sigurno.persistence.territory.Municipality;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.NamedQuery;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is asked about one school, account or class is found by a key among those of a whole country;
 * {@code target/rows-read.txt} says how many rows each query reads.
 */
class RowsReadIT {

    private static final int TEACHERS = 12_000;
    private static final int PUPILS = 150_000;

    /** A school has some teachers and classes, a class its pupils; a query that reads a table reads thousands. */
    private static final int LIMIT = 250;

    private static final List<Class<?>> ENTITIES = List.of(
            School.class,
            Account.class,
            RoleGrant.class,
            TeamInvitation.class,
            TeamInvitationList.class,
            AccountLink.class,
            AccountRequest.class,
            SchoolClass.class,
            ClassTeacher.class,
            Pupil.class,
            RosterImport.class,
            RosterChange.class,
            PackageImport.class,
            PupilTransfer.class);

    /** What is about all of them: what a whole authority has, searches and counts, and what is done once a day. */
    private static final Set<String> ABOUT_ALL = Set.of(
            School.ALL,
            School.COUNT,
            School.SEARCH,
            School.SEARCH_COUNT,
            School.REGISTER_COUNT,
            School.OF_AUTHORITIES,
            Account.SEARCH_COUNT,
            Pupil.FORGET_RECOGNITION,
            SchoolClass.WITH_PUPILS_BEFORE,
            RosterImport.PURGE);

    /** What is asked by EXISTS. */
    private static final Set<String> BY_EXISTS = Set.of(
            Account.WITH_ROLE,
            Account.COORDINATORS,
            Account.SCHOOL_COORDINATORS,
            Account.TEACHERS,
            SchoolClass.OF_TEACHER,
            SchoolClass.WAITING_TO_GO_ON);

    /** The first MySQL that makes a join of EXISTS; those before look at all. MariaDB does so at any of its versions. */
    private static final Version JOINS_EXISTS = Version.parse("8.0.16");

    /** What the parameters of the queries are, by their names. */
    private static final Map<String, Object> VALUES = new HashMap<>();

    @TempDir
    static Path folder;

    private static BareDatabase database;
    private static EntityManagerFactory entityManagers;

    @BeforeAll
    static void fill() throws SQLException {
        database = new BareDatabase(folder);
        entityManagers = database.entityManagers(false);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            Numbers.fill(connection, 13);
            statement.executeUpdate("INSERT INTO authority (code, abbr, kind, competence, active, tile_row, tile_col)"
                    + " SELECT CONCAT('A-', n), CONCAT('A', n), 'CANTON', 'COMPETENT', TRUE, n, n FROM number");
            statement.executeUpdate("INSERT INTO municipality (authority_id, name_latin, name_cyrillic)"
                    + " SELECT id, 'Čelić', 'Челић' FROM authority");
            Nation.fill(connection);
            var secret = Base64.getEncoder().encodeToString(new byte[32]);
            Schooling.fill(connection, TEACHERS, PUPILS, new PupilSecrets(new Sealer(new Secrets(secret))));
            statement.executeUpdate("UPDATE school s JOIN municipality m ON m.authority_id = s.authority_id"
                    + " SET s.municipality_id = CASE WHEN s.id % 20 = 0 THEN m.id END");
            statement.executeUpdate("INSERT INTO team_invitation (public_id, school_id, role, email, display_name,"
                    + " language, inviter_id, digest, sent_at, ends_at) SELECT a.public_id, r.school_id, r.role, a.email,"
                    + " a.display_name, 'bs', a.id, a.public_id, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 3 DAY"
                    + " FROM account a JOIN account_role r ON r.account_id = a.id");
            statement.executeUpdate("INSERT INTO account_request (public_id, school_id, email, display_name, language,"
                    + " digest, state, ends_at) SELECT public_id, school_id, email, display_name, 'bs', digest,"
                    + " 'REFUSED', ends_at FROM team_invitation");
            statement.executeUpdate(
                    "INSERT INTO account_link (digest, account_id, purpose, email, password_stamp, ends_at)"
                            + " SELECT digest, inviter_id, 'PASSWORD', email, '', ends_at FROM team_invitation");
            statement.executeUpdate("INSERT INTO roster_import (public_id, class_id, taken_at)"
                    + " SELECT public_id, id, UTC_TIMESTAMP(6) FROM school_class");
            statement.executeUpdate("INSERT INTO roster_change (roster_import_id, pupil_id, made)"
                    + " SELECT i.id, p.id, TRUE FROM roster_import i JOIN pupil p ON p.class_id = i.class_id");
            statement.executeUpdate("INSERT INTO pupil_transfer (pupil_id, code, ends_at)"
                    + " SELECT id, LPAD(id, 11, '0'), UTC_TIMESTAMP(6) + INTERVAL 3 DAY FROM pupil WHERE id % 9 = 0");
            statement.execute("ANALYZE TABLE school, team_invitation, account_request, account_link, roster_import,"
                    + " roster_change, pupil_transfer");
        }
        choose();
    }

    /** Chooses one of each from the midst. */
    private static void choose() {
        try (var em = entityManagers.createEntityManager()) {
            var schoolClass = em.createNamedQuery(SchoolClass.BY_JOIN_CODE, SchoolClass.class)
                    .setParameter("joinCode", "NATION-3000")
                    .getSingleResult();
            var pupil = em.createNamedQuery(Pupil.OF_CLASS, Pupil.class)
                    .setParameter("schoolClass", schoolClass)
                    .getResultList()
                    .get(0);
            var school = schoolClass.getSchool();
            var teacher = schoolClass.getTeachers().iterator().next().getAccount();
            VALUES.putAll(Map.of(
                    "school", school,
                    "to", em.find(School.class, school.getId() + 1),
                    "schools", List.of(school),
                    "schoolIds", List.of(school.getId()),
                    "schoolId", school.getPublicId(),
                    "authority", school.getAuthority(),
                    "authorityIds", List.of(school.getAuthority().getId()),
                    "municipality", one(em, Municipality.class)));
            VALUES.putAll(Map.of(
                    "account", teacher,
                    "teacher", teacher,
                    "accounts", List.of(teacher),
                    "id", teacher.getId(),
                    "ids", List.of(teacher.getId()),
                    "publicIds", List.of(teacher.getPublicId()),
                    "email", teacher.getEmail(),
                    "emails", List.of(teacher.getEmail(), "nobody@demo.test"),
                    "role", Role.ADMIN,
                    "purpose", LinkPurpose.PASSWORD));
            VALUES.putAll(Map.of(
                    "schoolClass", schoolClass,
                    "classes", List.of(schoolClass),
                    "classIds", List.of(schoolClass.getId()),
                    "pupil", pupil,
                    "rosterImport", one(em, RosterImport.class),
                    "name", schoolClass.getName(),
                    "joinCode", schoolClass.getJoinCode(),
                    "sourceKey", "none",
                    "schoolYear", schoolClass.getSchoolYear()));
            VALUES.putAll(Map.of(
                    "publicId", pupil.getPublicId(),
                    "roles", Set.of(Role.ANALYST, Role.HOTLINE_HEAD),
                    "digest", teacher.getPublicId(),
                    "code", "00000000009",
                    "today", LocalDate.now(ClockProducer.ZONE),
                    "now", Instant.now().minus(Duration.ofDays(1)),
                    "before", Instant.now().minus(Duration.ofDays(1))));
        }
    }

    private static <T> T one(EntityManager em, Class<T> entity) {
        return em.createQuery("SELECT e FROM " + entity.getSimpleName() + " e", entity)
                .setMaxResults(1)
                .getSingleResult();
    }

    @AfterAll
    static void stop() {
        entityManagers.close();
        database.close();
    }

    @Test
    void whatIsAskedAboutOneIsFoundByAKey() throws IOException, SQLException {
        boolean joinsExists = joinsExists();
        var report = new ArrayList<String>();
        var tooMany = new ArrayList<String>();
        for (var entity : ENTITIES) {
            for (var query : queries(entity).toList()) {
                long rows = rowsOf(entity, query);
                var line = "%7d  %s".formatted(rows, query.name());
                report.add(line);
                if (rows > LIMIT && (joinsExists || !BY_EXISTS.contains(query.name()))) {
                    tooMany.add(line);
                }
            }
        }
        Files.write(Path.of(System.getProperty("sigurno.target"), "rows-read.txt"), report);
        assertThat(tooMany).as("rows read, of which %d should be enough", LIMIT).isEmpty();
    }

    private static boolean joinsExists() throws SQLException {
        try (var connection = database.connect()) {
            return Version.parse(connection.getMetaData().getDatabaseProductVersion())
                            .compareTo(JOINS_EXISTS)
                    >= 0;
        }
    }

    private static Stream<NamedQuery> queries(Class<?> entity) {
        return Stream.of(entity, entity.getSuperclass())
                .flatMap(each -> Stream.of(each.getAnnotationsByType(NamedQuery.class)))
                .filter(query -> !ABOUT_ALL.contains(query.name()));
    }

    /**
     * Asks for real, and once more: who asks first also reads what the database keeps of the tables, and of all that is
     * deleted with them. What is changed does not stay.
     */
    private static long rowsOf(Class<?> entity, NamedQuery named) {
        ask(entity, named);
        return ask(entity, named);
    }

    private static long ask(Class<?> entity, NamedQuery named) {
        try (var em = entityManagers.createEntityManager()) {
            em.getTransaction().begin();
            var query = em.createNamedQuery(named.name());
            for (var parameter : query.getParameters()) {
                query.setParameter(parameter.getName(), value(entity, parameter.getName()));
            }
            long before = rowsRead(em);
            if (named.query().startsWith("SELECT")) {
                query.getResultList();
            } else {
                query.executeUpdate();
            }
            long rows = rowsRead(em) - before;
            em.getTransaction().rollback();
            return rows;
        }
    }

    private static Object value(Class<?> entity, String parameter) {
        assertThat(VALUES)
                .as("a query of " + entity.getSimpleName() + " asks for " + parameter)
                .containsKey(parameter);
        var value = VALUES.get(parameter);
        // The figures of a school know the year as a number.
        return entity == School.class && value instanceof SchoolYear year ? year.startYear() : value;
    }

    private static long rowsRead(EntityManager em) {
        long read = 0;
        try (var statement = em.unwrap(Connection.class).createStatement();
                var rows = statement.executeQuery("SHOW SESSION STATUS LIKE 'Handler_read%'")) {
            while (rows.next()) {
                read += rows.getLong(2);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return read;
    }
}
