package ba.sigurno.web.identity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.identity.account.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class GuideBackingTest {

    @Test
    void everyRoleOfTheStaffIsGuided() {
        assertThat(GuideBacking.PARTS)
                .extracting(GuideBacking.Part::role)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Role.PUPIL)));
    }

    @Test
    void everyAnswerHasItsTextsAndItsPage() {
        assertThat(GuideBacking.PARTS)
                .flatExtracting(GuideBacking.Part::answers)
                .allSatisfy(answer -> {
                    assertThat(Messages.keys(Language.BOSNIAN))
                            .contains(
                                    "identity_guide_" + answer.key(),
                                    "identity_guide_" + answer.key() + "_text",
                                    answer.page());
                    assertThat(Path.of("src/main/webapp" + answer.path())).exists();
                });
    }
}
