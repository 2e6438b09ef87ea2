package ba.sigurno.ear.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Which floor and which room may know which. */
@AnalyzeClasses(locations = House.class)
class RoomsTest {

    @ArchTest
    static final ArchRule floorsLeanOnlyOnThoseBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("web")
            .definedBy("ba.sigurno.web..")
            .layer("ejb")
            .definedBy("ba.sigurno.ejb..")
            .layer("persistence")
            .definedBy("ba.sigurno.persistence..")
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ejb")
            .mayOnlyBeAccessedByLayers("web")
            .whereLayer("persistence")
            .mayOnlyBeAccessedByLayers("ejb", "web");

    @ArchTest
    static final ArchRule everyClassIsInAKnownRoom = classes().should(beInAKnownRoom());

    @ArchTest
    static final ArchRule roomsKnowOnlyThoseBeforeThem =
            classes().that(areInAKnownRoom()).should(knowOnlyRoomsBeforeTheirs());

    @ArchTest
    static final ArchRule roomsAreFreeOfCycles =
            slices().matching("ba.sigurno.(*).(*)..").should().beFreeOfCycles();

    private static DescribedPredicate<JavaClass> areInAKnownRoom() {
        return DescribedPredicate.describe("are in a known room", type -> House.ROOMS.contains(House.room(type)));
    }

    private static ArchCondition<JavaClass> beInAKnownRoom() {
        return new ArchCondition<>("be in one of the rooms " + House.ROOMS) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, House.ROOMS.contains(House.room(type)), type.getName() + " is in " + House.room(type)));
            }
        };
    }

    private static ArchCondition<JavaClass> knowOnlyRoomsBeforeTheirs() {
        return new ArchCondition<>("know only rooms before theirs in " + House.ROOMS) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = House.ROOMS.indexOf(House.room(type));
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    boolean allowed = !House.holds(target) || House.ROOMS.indexOf(House.room(target)) <= own;
                    events.add(new SimpleConditionEvent(type, allowed, dependency.getDescription()));
                }
            }
        };
    }
}
