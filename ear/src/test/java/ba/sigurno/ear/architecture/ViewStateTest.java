package ba.sigurno.ear.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** What somebody has typed into a form goes to another server when that of the session dies. */
@AnalyzeClasses(locations = House.class)
class ViewStateTest {

    @ArchTest
    static final ArchRule whatAViewKeepsCanBeSentToAnotherServer =
            classes().that().areAnnotatedWith(ViewScoped.class).should(keepWhatCanBeSent());

    private static ArchCondition<JavaClass> keepWhatCanBeSent() {
        return new ArchCondition<>("keep only what can be sent to another server") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                check(view, new HashSet<>(), events);
            }

            private void check(JavaClass type, Set<JavaClass> seen, ConditionEvents events) {
                if (!type.getPackageName().startsWith("ba.sigurno.") || type.isEnum() || !seen.add(type)) {
                    return;
                }
                events.add(new SimpleConditionEvent(
                        type, type.isAssignableTo(Serializable.class), type.getName() + " is not serializable"));
                type.getAllFields().stream()
                        .filter(ViewStateTest::isKept)
                        .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                        .forEach(involved -> check(involved, seen, events));
            }
        };
    }

    /** What is injected is found again on the other server. */
    private static boolean isKept(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                && !field.isAnnotatedWith(Inject.class);
    }
}
