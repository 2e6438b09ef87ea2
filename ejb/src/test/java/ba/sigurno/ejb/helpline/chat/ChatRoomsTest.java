package ba.sigurno.ejb.helpline.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.job.WaitingClock;
import ba.sigurno.persistence.entity.PublicId;
import ba.sigurno.persistence.i18n.DomainException;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.text.TypedCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChatRoomsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final String ANA = "ana";
    private static final String BOJAN = "bojan";

    private final WaitingClock clock = new WaitingClock(NOW);
    private final ChatRooms rooms = new ChatRooms(clock);

    @Test
    void whoCameFirstIsTakenFirst() {
        var first = begin();
        var second = begin();
        assertThat(rooms.look(first)).hasValueSatisfying(view -> {
            assertThat(view.waiting()).isTrue();
            assertThat(view.before()).isZero();
        });
        assertThat(rooms.look(second).orElseThrow().before()).isEqualTo(1);
        rooms.take(ANA);
        assertThat(rooms.look(first).orElseThrow().waiting()).isFalse();
        assertThat(rooms.look(second).orElseThrow().before()).isZero();
    }

    @Test
    void aFormThatIsSentTwiceOpensOneRoom() {
        var ticket = begin();
        rooms.say(ticket, PublicId.random(), "Zdravo");
        assertThat(rooms.begin(ticket, Language.BOSNIAN).lines()).hasSize(1);
        assertThat(rooms.counts().waiting()).isEqualTo(1);
    }

    @Test
    void linesStandInTheirOrderAndEachOnce() {
        var ticket = begin();
        var line = PublicId.random();
        rooms.say(ticket, line, "Zdravo");
        rooms.say(ticket, line, "Zdravo");
        var id = rooms.take(ANA);
        var answer = PublicId.random();
        rooms.answer(ANA, id, answer, "Tu sam.");
        rooms.answer(ANA, id, answer, "Tu sam.");
        rooms.say(ticket, PublicId.random(), "Zdravo");
        assertThat(rooms.look(ticket).orElseThrow().lines())
                .containsExactly(
                        new ChatLine(false, "Zdravo"), new ChatLine(true, "Tu sam."), new ChatLine(false, "Zdravo"));
        assertThat(rooms.view(ANA, id).lines()).hasSize(3);
    }

    @Test
    void aChatThatWasLostIsFoundByItsCodeWithItsLines() {
        var ticket = begin();
        rooms.say(ticket, PublicId.random(), "Zdravo");
        assertThat(rooms.find(code(ticket))).hasValueSatisfying(found -> {
            assertThat(found.ticket()).isEqualTo(ticket);
            assertThat(found.lines()).hasSize(1);
        });
        assertThat(rooms.find(TypedCode.of(new byte[ChatRoom.CODE_BYTES]))).isEmpty();
    }

    @Test
    void itsEndDestroysEveryWordOnBothSides() {
        var ticket = begin();
        var code = code(ticket);
        rooms.say(ticket, PublicId.random(), "Zdravo");
        var id = rooms.take(ANA);
        rooms.end(ANA, id);
        assertThat(rooms.look(ticket)).isEmpty();
        assertThat(rooms.find(code)).isEmpty();
        assertThat(rooms.say(ticket, PublicId.random(), "Ima li koga?")).isEmpty();
        assertThatThrownBy(() -> rooms.view(ANA, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void theChildLeavesWithEveryWordAndItsCounsellorSeesThatItLeft() {
        var ticket = begin();
        var code = code(ticket);
        rooms.say(ticket, PublicId.random(), "Zdravo");
        var id = rooms.take(ANA);
        rooms.leave(ticket);
        assertThat(rooms.look(ticket)).isEmpty();
        assertThat(rooms.find(code)).isEmpty();
        assertThat(rooms.view(ANA, id).left()).isTrue();
        assertThat(rooms.view(ANA, id).lines()).isEmpty();
        assertThatThrownBy(() -> rooms.answer(ANA, id, PublicId.random(), "Halo?"))
                .isInstanceOf(DomainException.class);
        rooms.end(ANA, id);
        assertThat(rooms.desk(ANA).own()).isEmpty();
    }

    @Test
    void whoLeavesTheLineIsNotTaken() {
        var first = begin();
        var second = begin();
        rooms.leave(first);
        rooms.take(ANA);
        assertThat(rooms.look(second).orElseThrow().waiting()).isFalse();
        assertThatThrownBy(() -> rooms.take(BOJAN)).hasMessage("helpline_rule_nobody_waits");
    }

    @Test
    void aCounsellorTalksWithThreeAtOnceAndSeesNoOtherOnes() {
        IntStream.range(0, 4).forEach(i -> begin());
        var ids = IntStream.range(0, 3).mapToObj(i -> rooms.take(ANA)).toList();
        assertThat(rooms.desk(ANA).full()).isTrue();
        assertThatThrownBy(() -> rooms.take(ANA)).hasMessageStartingWith("helpline_rule_three_chats");
        var other = rooms.take(BOJAN);
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(other);
        for (var act : List.<Runnable>of(
                () -> rooms.view(BOJAN, ids.get(0)),
                () -> rooms.answer(BOJAN, ids.get(0), PublicId.random(), "Zdravo"),
                () -> rooms.end(BOJAN, ids.get(0)))) {
            assertThatThrownBy(act::run).isInstanceOf(NotFoundException.class);
        }
        rooms.end(ANA, ids.get(0));
        assertThat(rooms.desk(ANA).full()).isFalse();
    }

    @Test
    void halfAnHourWithoutAWordEndsAChat() {
        var ticket = begin();
        var id = rooms.take(ANA);
        clock.pass(Duration.ofMinutes(29));
        rooms.say(ticket, PublicId.random(), "Tu sam.");
        clock.pass(Duration.ofMinutes(29));
        // To look is no word.
        assertThat(rooms.look(ticket)).isPresent();
        clock.pass(Duration.ofMinutes(2));
        assertThat(rooms.look(ticket)).isEmpty();
        assertThatThrownBy(() -> rooms.view(ANA, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoWaitsAndLooksStaysInTheLine() {
        var ticket = begin();
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(rooms.look(ticket)).isPresent();
        }
        assertThat(rooms.desk(ANA).waiting())
                .extracting(ChatDesk.Waiting::minutes)
                .containsExactly(80L);
        clock.pass(Duration.ofMinutes(31));
        assertThat(rooms.counts().waiting()).isZero();
    }

    @Test
    void aCounsellorIsThereUntilLeavingOrNotLookingAnyMore() {
        var ticket = begin();
        assertThat(rooms.look(ticket).orElseThrow().attended()).isFalse();
        rooms.arrive(ANA);
        assertThat(rooms.look(ticket).orElseThrow().attended()).isTrue();
        rooms.depart(ANA);
        assertThat(rooms.look(ticket).orElseThrow().attended()).isFalse();
        rooms.arrive(ANA);
        clock.pass(Duration.ofMinutes(9));
        rooms.desk(ANA);
        clock.pass(Duration.ofMinutes(9));
        assertThat(rooms.counts().present()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(2));
        assertThat(rooms.counts().present()).isZero();
    }

    @Test
    void roomsAndLinesAreBounded() {
        var ticket = begin();
        for (int i = 0; i < ChatRoom.MAX_LINES; i++) {
            rooms.say(ticket, PublicId.random(), "Zdravo");
        }
        assertThatThrownBy(() -> rooms.say(ticket, PublicId.random(), "Zdravo")).hasMessage("helpline_rule_many_lines");
        IntStream.range(1, ChatRooms.MAX_ROOMS).forEach(i -> begin());
        assertThatThrownBy(this::begin).hasMessage("helpline_rule_full");
    }

    @Test
    void onlyWordsAreTaken() {
        var ticket = begin();
        refused(ticket, "  ", "helpline_rule_no_words");
        refused(ticket, null, "helpline_rule_no_words");
        refused(ticket, "a".repeat(501), "app_field_long");
        refused(ticket, "data:image/png;base64,iVBORw0KGgo=", "helpline_rule_content");
        assertThatThrownBy(() -> rooms.say(ticket, "no id", "Zdravo")).isInstanceOf(NotFoundException.class);
        assertThat(rooms.look(ticket).orElseThrow().lines()).isEmpty();
    }

    @Test
    void aWordIsInNoText() {
        var ticket = begin();
        rooms.say(ticket, PublicId.random(), "tajna");
        assertThat(rooms.look(ticket).orElseThrow().toString()).doesNotContain("tajna");
    }

    private void refused(String ticket, String words, String rule) {
        assertThatThrownBy(() -> rooms.say(ticket, PublicId.random(), words)).hasMessageStartingWith(rule);
    }

    private String begin() {
        return rooms.begin(PublicId.random(), Language.BOSNIAN).ticket();
    }

    private TypedCode code(String ticket) {
        return TypedCode.read(String.join("", rooms.look(ticket).orElseThrow().code()), ChatRoom.CODE_BYTES)
                .orElseThrow();
    }
}
