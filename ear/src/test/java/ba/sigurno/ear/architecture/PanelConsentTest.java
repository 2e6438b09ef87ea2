package ba.sigurno.ear.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.persistence.youthpanel.consent.ConsentDecision;
import ba.sigurno.persistence.youthpanel.consent.GivenConsent;
import ba.sigurno.persistence.youthpanel.consent.MemberConsents;
import ba.sigurno.persistence.youthpanel.member.PanelMember;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Nothing is done with a member of the youth panel without a consent: what does it is created with the proof of one, the proof
 * comes from the answers alone, and the answers are read in one place. The demonstration, which is written beforehand, reads
 * them itself.
 */
@AnalyzeClasses(locations = House.class)
class PanelConsentTest {

    private static final String ROOM = "youthpanel";

    @ArchTest
    static void aProofComesFromTheAnswersAlone(JavaClasses house) {
        assertThat(makersOf(house, GivenConsent.class)).containsExactly("MemberConsents");
    }

    @ArchTest
    static void theAnswersAreReadInOnePlace(JavaClasses house) {
        assertThat(makersOf(house, MemberConsents.class)).containsExactly("ConsentCheck", "DemoYouthPanel");
    }

    @ArchTest
    static void anAnswerIsRecordedInOnePlace(JavaClasses house) {
        assertThat(makersOf(house, ConsentDecision.class)).containsExactly("ConsentRecorder", "DemoYouthPanel");
    }

    @ArchTest
    static void theMailboxOfAMemberOpensByAProof(JavaClasses house) {
        assertThat(house.get(PanelMember.class).getMethod("mailbox").getCallsOfSelf())
                .extracting(call -> call.getOriginOwner().getSimpleName())
                .containsOnly("GivenConsent");
    }

    @ArchTest
    static void whatIsDoneWithAMemberIsCreatedWithAProof(JavaClasses house) {
        var without = house.stream()
                .filter(type -> House.room(type).equals(ROOM) && type.isAnnotatedWith(Entity.class))
                .filter(type -> !type.isEquivalentTo(ConsentDecision.class))
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.PRIVATE))
                .filter(constructor -> takes(constructor, PanelMember.class))
                .map(constructor -> constructor.getOwner().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(without).isEmpty();
    }

    private static boolean takes(JavaConstructor constructor, Class<?> type) {
        return constructor.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static Set<String> makersOf(JavaClasses house, Class<?> type) {
        return house.get(type).getConstructors().stream()
                .flatMap(constructor -> constructor.getCallsOfSelf().stream())
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
