package ba.sigurno.ejb.training.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.training.session.SessionMode;
import ba.sigurno.persistence.training.session.TrainingSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionPlaceTest {

    @Test
    void aPlaceIsAsLongAsListsCanShowIt() {
        var longest = "š".repeat(TrainingSession.PLACE_LENGTH);
        assertThat(SessionPlace.of(at(SessionMode.ON_SITE, " " + longest + " ")))
                .isEqualTo(longest);
        assertBreaks("app_field_long", SessionMode.ON_SITE, longest + "š");
        assertBreaks("app_error_personal_number", SessionMode.ON_SITE, "kod 1503013175008");
    }

    @Test
    void onlyOnlineNeedsNoPlace() {
        assertThat(SessionPlace.of(at(SessionMode.ONLINE, null))).isNotEmpty();
        assertBreaks("training_rule_no_place", SessionMode.ON_SITE, "  ");
    }

    @Test
    void anEmptyLinkIsNone() {
        assertThat(SessionPlace.link(at(SessionMode.ONLINE, ""))).isNull();
    }

    private static void assertBreaks(String rule, SessionMode mode, String place) {
        assertThatThrownBy(() -> SessionPlace.of(at(mode, place)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining(rule);
    }

    private static SessionCommand at(SessionMode mode, String place) {
        return new SessionCommand("", null, null, List.of(), mode, place, " ", Language.BOSNIAN, 1, null, null);
    }
}
