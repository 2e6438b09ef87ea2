package ba.sigurno.ear.inserver.helpline;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Concurrently.Deed;
import ba.sigurno.ear.inserver.support.Concurrently.Outcome;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.helpline.chat.ChatDeskService;
import ba.sigurno.ejb.helpline.chat.ChatLine;
import ba.sigurno.ejb.helpline.chat.ChatService;
import ba.sigurno.ejb.helpline.chat.TakenChat;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child and a counsellor talk, and nobody else reads it. */
@ExtendWith(ArquillianExtension.class)
class ChatIT {

    /** Is for no conversation, and not mistyped. */
    private static final String NO_CODE =
            TypedCode.of(new byte[] {1, 2, 3, 4, 5}).code();

    /** Of a place that no other test is at. */
    private final String place = UUID.randomUUID().toString();

    @Inject
    private ChatService chats;

    @Inject
    private ChatDeskService desks;

    @Inject
    private ChatScene scene;

    @Inject
    private AsStaff asStaff;

    @Inject
    private Concurrently concurrently;

    @BeforeEach
    void open() throws Exception {
        scene.open();
    }

    @Test
    void bothSeeWhatIsSaidInItsOrder() throws Exception {
        var ticket = scene.begin();
        chats.say(ticket, PublicId.random(), "Zdravo");
        var id = asStaff.call(Demo.COUNSELLOR, desks::take);
        asStaff.run(Demo.COUNSELLOR, () -> desks.answer(id, PublicId.random(), "Tu sam."));
        assertThat(chats.look(ticket).orElseThrow().lines())
                .extracting(ChatLine::words)
                .containsExactly("Zdravo", "Tu sam.");
        assertThat(view(id).lines()).extracting(ChatLine::words).containsExactly("Zdravo", "Tu sam.");
    }

    @Test
    void ofTwoCounsellorsOneTakesIt() throws Exception {
        scene.begin();
        var outcomes = concurrently.all(
                new Deed(concurrently.staff(Demo.COUNSELLOR), desks::take),
                new Deed(concurrently.staff(Demo.COUNSELLOR_2), desks::take));
        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(Concurrently.rules(outcomes)).containsExactly("helpline_rule_nobody_waits");
    }

    @Test
    void anothersChatLooksLikeNone() throws Exception {
        scene.begin();
        var id = asStaff.call(Demo.COUNSELLOR, desks::take);
        for (var deed : List.<Runnable>of(
                () -> desks.view(id),
                () -> desks.answer(id, PublicId.random(), "Zdravo"),
                () -> desks.end(id),
                () -> desks.view(PublicId.random()))) {
            assertThatThrownBy(() -> asStaff.run(Demo.COUNSELLOR_2, deed)).isInstanceOf(NotFoundException.class);
        }
        assertThat(view(id).left()).isFalse();
    }

    @Test
    void itsEndLeavesNothing() throws Exception {
        var ticket = scene.begin();
        var code = String.join(" ", chats.look(ticket).orElseThrow().code());
        chats.say(ticket, PublicId.random(), "Zdravo");
        var id = asStaff.call(Demo.COUNSELLOR, desks::take);
        asStaff.run(Demo.COUNSELLOR, () -> desks.end(id));
        assertThat(chats.look(ticket)).isEmpty();
        assertThat(chats.find(code, place)).isEmpty();
        assertThatThrownBy(() -> view(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDoubleClickBeginsOneChatAndSaysOneLine() throws Exception {
        var ticket = PublicId.random();
        concurrently.twice(deed -> deed.call(), () -> chats.begin(ticket, Language.CROATIAN, place));
        var line = PublicId.random();
        concurrently.twice(deed -> deed.call(), () -> chats.say(ticket, line, "Zdravo"));
        assertThat(chats.look(ticket).orElseThrow().lines()).hasSize(1);
        assertThat(asStaff.call(Demo.SUPERVISOR, desks::counts).waiting()).isEqualTo(1);
    }

    @Test
    void aClosedHelplineBeginsNone() throws Exception {
        var ticket = scene.begin();
        scene.close();
        assertRuleBroken("helpline_rule_closed", () -> chats.begin(PublicId.random(), Language.BOSNIAN, place));
        // Who talks already goes on.
        assertThat(chats.say(ticket, PublicId.random(), "Zdravo")).isPresent();
    }

    @Test
    void codesAreNotFoundByTrying() {
        var ticket = scene.begin();
        var code = String.join("", chats.look(ticket).orElseThrow().code());
        // A child beside others at school: what is mistyped, and what is right, keeps nobody out.
        for (int i = 0; i < 400; i++) {
            assertThat(chats.find("000000010", place)).isEmpty();
            assertThat(chats.find(code, place)).isPresent();
        }
        for (int i = 0; i < 300; i++) {
            chats.find(NO_CODE, place);
        }
        // From here even the right one opens nothing, as the wrong ones do; but another one is free each two seconds.
        for (var each : List.of(NO_CODE, code)) {
            assertRuleBroken("helpline_rule_slower", () -> {
                for (int more = 0; more < 600; more++) {
                    DomainException.brokenBy(() -> chats.find(NO_CODE, place));
                    chats.find(each, place);
                }
            });
        }
        assertThat(chats.find(code, UUID.randomUUID().toString())).isPresent();
    }

    @Test
    void aPlaceBeginsNotAnyNumberOfChats() {
        for (int i = 0; i < 30; i++) {
            chats.leave(chats.begin(PublicId.random(), Language.BOSNIAN, place).ticket());
        }
        assertRuleBroken("helpline_rule_slower", () -> chats.begin(PublicId.random(), Language.BOSNIAN, place));
    }

    private TakenChat view(String id) throws Exception {
        return asStaff.call(Demo.COUNSELLOR, () -> desks.view(id));
    }
}
