package ba.sigurno.ear.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.job.JobNames;
import ba.sigurno.ejb.job.OnEveryServer;
import ba.sigurno.ejb.job.OnOneServer;
import ba.sigurno.ejb.operations.schedule.JobView;
import ba.sigurno.persistence.i18n.Language;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;

/** What each timer does when there are several servers. */
@AnalyzeClasses(locations = House.class)
class TimersTest {

    @ArchTest
    static final ArchRule eachSaysWhetherOneServerRunsItOrAll =
            methods().that().areAnnotatedWith(Schedule.class).should(sayWhere());

    /** Servers whose timers fire within half a minute mean the same run. */
    @ArchTest
    static final ArchRule whatOneServerRunsFiresOnceAMinuteAtMost =
            methods().that().areAnnotatedWith(OnOneServer.class).should(fireAtOneSecond());

    /** A call that is none of the timer's has no lease. */
    @ArchTest
    static final ArchRule onlyTimersRunOnOneServer = methods()
            .that()
            .areAnnotatedWith(OnOneServer.class)
            .or()
            .areAnnotatedWith(OnEveryServer.class)
            .should()
            .beAnnotatedWith(Schedule.class);

    @ArchTest
    static final ArchRule eachHasANameForAdministrators =
            methods().that().areAnnotatedWith(OnOneServer.class).should(haveAName());

    private static ArchCondition<JavaMethod> haveAName() {
        return new ArchCondition<>("have a name in all languages") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var key = JobView.label(JobNames.of(method.reflect()));
                for (var language : Language.values()) {
                    events.add(new SimpleConditionEvent(
                            method, Messages.has(language, key), key + " in " + language.getTag()));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhere() {
        return new ArchCondition<>("say whether one server runs it or all") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(OnOneServer.class) != method.isAnnotatedWith(OnEveryServer.class);
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> fireAtOneSecond() {
        return new ArchCondition<>("fire at one second of a minute") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var second = method.getAnnotationOfType(Schedule.class).second();
                events.add(new SimpleConditionEvent(
                        method, second.matches("[0-9]+"), method.getFullName() + " at second " + second));
            }
        };
    }
}
