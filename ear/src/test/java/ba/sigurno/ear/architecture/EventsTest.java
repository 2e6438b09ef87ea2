package ba.sigurno.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import java.util.stream.Stream;

/**
 * Events carry news, and nothing is asked by them. So an event is a record of ids and simple values, in which nobody can
 * leave an answer and no entity outlives its transaction; and services observe it after commit, where nobody can object.
 * A room that has a question to a room above it owns an interface instead, which that room implements.
 */
@AnalyzeClasses(locations = House.class)
class EventsTest {

    @ArchTest
    static void anEventIsARecordOfSimpleValues(JavaClasses house) {
        assertThat(fired(house)).isNotEmpty().allMatch(EventsTest::isRecordOfSimpleValues);
        assertThat(observed(house).map(JavaParameter::getRawType))
                .isNotEmpty()
                .allMatch(EventsTest::isRecordOfSimpleValues);
    }

    /** Pages have no transaction: what they fire is observed at once. */
    @ArchTest
    static void servicesObserveAfterCommit(JavaClasses house) {
        assertThat(observed(house)
                        .filter(parameter ->
                                !House.floor(parameter.getOwner().getOwner()).equals("web")))
                .isNotEmpty()
                .allMatch(EventsTest::isObservedAfterCommit);
    }

    private static Stream<JavaClass> fired(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Event.class))
                .map(field -> ((JavaParameterizedType) field.getType())
                        .getActualTypeArguments()
                        .get(0)
                        .toErasure());
    }

    private static Stream<JavaParameter> observed(JavaClasses house) {
        return house.stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getParameters().stream())
                .filter(parameter ->
                        parameter.isAnnotatedWith(Observes.class) || parameter.isAnnotatedWith(ObservesAsync.class))
                // What the container says of the start is none of ours.
                .filter(parameter -> !parameter.getRawType().getPackageName().equals("jakarta.enterprise.inject.spi"));
    }

    private static boolean isObservedAfterCommit(JavaParameter parameter) {
        return parameter.isAnnotatedWith(Observes.class)
                && parameter.getAnnotationOfType(Observes.class).during() == TransactionPhase.AFTER_SUCCESS;
    }

    private static boolean isRecordOfSimpleValues(JavaClass type) {
        return type.isRecord()
                && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .flatMap(EventsTest::types)
                        .allMatch(EventsTest::isSimple);
    }

    /** The types of a field, of its elements too. */
    private static Stream<JavaClass> types(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    private static boolean isSimple(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || type.getPackageName().startsWith("java.")
                || isRecordOfSimpleValues(type);
    }
}
