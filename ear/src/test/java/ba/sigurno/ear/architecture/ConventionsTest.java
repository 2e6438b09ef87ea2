package ba.sigurno.ear.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Version;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** How classes of each floor behave. */
@AnalyzeClasses(locations = House.class)
class ConventionsTest {

    private static final List<Class<? extends Annotation>> PERMISSIONS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    @ArchTest
    static final ArchRule onlyServicesAskTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("ba.sigurno.ejb..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule onlyThePagesFloorKnowsHttp = noClasses()
            .that()
            .resideOutsideOfPackage("ba.sigurno.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule everyServiceSaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .should(sayWhoMayCall());

    /** Payara calls each timer in a transaction, whatever its attribute; one that wants none manages them itself. */
    @ArchTest
    static final ArchRule timersHaveNoTransactionAttribute = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .notBeAnnotatedWith(TransactionAttribute.class)
            .andShould()
            .beDeclaredInClassesThat()
            .areNotAnnotatedWith(TransactionAttribute.class);

    @ArchTest
    static final ArchRule entitiesLiveOnTheGroundFloor =
            classes().that().areAnnotatedWith(Entity.class).should().resideInAPackage("ba.sigurno.persistence..");

    @ArchTest
    static final ArchRule aVersionIsANumber =
            fields().that().areAnnotatedWith(Version.class).should().haveRawType(int.class);

    @ArchTest
    static final ArchRule resourcesAreNotStatelessBeans =
            noClasses().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(Stateless.class);

    /**
     * Jersey looks through all classes with injected fields for each resource that it makes; while a server that has just
     * started still makes its first beans, that fails.
     */
    @ArchTest
    static final ArchRule resourcesAreMadeOnce =
            classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(ApplicationScoped.class);

    /**
     * What is answered is made for it: a column that is added to an entity is in no answer by itself. Reports answer files, which
     * they name by codes.
     */
    @ArchTest
    static final ArchRule resourcesAnswerNoEntities = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .and()
            .haveNameNotMatching(".*\\.participation\\..*(Participation|Report)Resource")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule nothingIsKeptInTheSession =
            noClasses().should().beAnnotatedWith(SessionScoped.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeIsAskedOfTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule pagesDoNotMakeTransactions = noClasses()
            .that(resideInAPackage("ba.sigurno.web.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.transaction..");

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("say who may call them, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = PERMISSIONS.stream()
                        .anyMatch(permission -> method.isAnnotatedWith(permission)
                                || method.getOwner().isAnnotatedWith(permission));
                events.add(
                        new SimpleConditionEvent(method, says, method.getFullName() + " does not say who may call it"));
            }
        };
    }
}
