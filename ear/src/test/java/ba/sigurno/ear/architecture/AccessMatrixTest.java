package ba.sigurno.ear.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.access.AccessMatrix;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.stream.Stream;

/**
 * No service method is missing from the {@link AccessMatrix}: who adds one says there who may call it. Left out is only
 * what other services call and no page does, and what the server calls at its start, by the clock or for an event.
 */
@AnalyzeClasses(locations = House.class)
class AccessMatrixTest {

    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("SignInService.signIn", "a door, open to whoever has the key: SignInServiceIT"),
            Map.entry("SignInService.recognise", "a door likewise, for each request after the first"),
            Map.entry("SecondStepService.step", "the same door, after the password: SecondFactorIT"),
            Map.entry("SecondStepService.passkeyOptions", "the same door, after the password: PasskeyIT"),
            Map.entry("SecondStepService.signInByPasskey", "the same door, after the password: PasskeyIT"),
            Map.entry("SecondStepService.signIn", "the same door, after the password: SecondFactorIT"),
            Map.entry(
                    "SignInService.moved", "that door, which asks again whoever comes from elsewhere: BoundSessionIT"),
            Map.entry("SignInService.signOut", "out by the same door, for oneself alone: AuditTrailIT"),
            Map.entry(
                    "ForgottenPasswordService.set",
                    "a door likewise, open to whoever has the link: ForgottenPasswordIT"),
            Map.entry("AcceptInvitationService.accept", "a door likewise: TeamInvitationIT"),
            Map.entry("AccountRequestService.confirm", "a door likewise: AccountRequestIT"),
            Map.entry("GuestInvitationService.ask", "a door likewise: GuestInvitationIT"),
            Map.entry(
                    "CalendarFeedReader.read",
                    "a door for calendar programs, by the secret of an address: CalendarFeedIT"),
            Map.entry("EmailChangeService.confirm", "a door likewise: OwnAccountIT"),
            Map.entry("PupilSignInService.signIn", "the pupils' door: PupilSignInIT"),
            Map.entry("PupilSignInService.recognise", "the pupils' door likewise, by a pass: PupilSignInIT"),
            Map.entry("PupilSignInService.signOut", "the way out for whoever has the pass: PupilSignInIT"),
            Map.entry("RunningEditions.refresh", "reads what is running, as a timer does, and answers nothing"),
            Map.entry("ParticipationRollup.run", "counts what changed, as a timer does, and answers nothing"),
            Map.entry("EditionNames.all", "called by another service, which knows it as QuizNames"));

    @ArchTest
    static void everyServiceMethodIsInTheMatrix(JavaClasses house) {
        var rows = AccessMatrix.operations().collect(groupingBy(AccessMatrixTest::method, counting()));
        var missing = asked(house)
                .filter(method -> !EXEMPT.containsKey(name(method)))
                .collect(groupingBy(AccessMatrixTest::name, counting()));
        // An overloaded method has a row for each of its forms.
        missing.entrySet().removeIf(method -> rows.getOrDefault(method.getKey(), 0L) >= method.getValue());
        assertThat(missing.keySet()).as("service methods without a row").isEmpty();
    }

    @ArchTest
    static void theMatrixAndItsExemptionsTellOfMethodsThatExist(JavaClasses house) {
        var methods = services(house).map(AccessMatrixTest::name).toList();
        assertThat(AccessMatrix.operations().map(AccessMatrixTest::method)).isSubsetOf(methods);
        assertThat(EXEMPT.keySet()).isSubsetOf(methods);
    }

    /** A row may say more than the method: {@code PupilService.enrol by names}. */
    private static String method(String operation) {
        return operation.split(" ")[0];
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Stream<JavaMethod> services(JavaClasses house) {
        return house.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static Stream<JavaMethod> asked(JavaClasses house) {
        return services(house)
                .filter(method -> isCalledBy("web", method) || !isCalledBy("ejb", method) && !isCalledByServer(method));
    }

    private static boolean isCalledBy(String floor, JavaMethod method) {
        return method.getAccessesToSelf().stream()
                .anyMatch(access -> access.getOriginOwner().getPackageName().startsWith("ba.sigurno." + floor + "."));
    }

    private static boolean isCalledByServer(JavaMethod method) {
        return method.isAnnotatedWith(Schedule.class)
                || method.isAnnotatedWith(PostConstruct.class)
                || method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
    }
}
