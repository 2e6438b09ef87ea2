package ba.sigurno.ear.inserver.competition;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ear.support.Sha256;
import ba.sigurno.ejb.competition.entry.TicketNumbers;
import ba.sigurno.ejb.competition.prize.ClaimService;
import ba.sigurno.ejb.competition.prize.ClaimState;
import ba.sigurno.ejb.competition.prize.ClaimState.Outcome;
import ba.sigurno.ejb.competition.prize.DrawInfo;
import ba.sigurno.ejb.competition.prize.DrawInfo.Prize;
import ba.sigurno.ejb.competition.prize.DrawInfo.State;
import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.ejb.competition.prize.DrawnPrize;
import ba.sigurno.ejb.competition.prize.Lottery;
import ba.sigurno.ejb.competition.prize.ReserveTimer;
import ba.sigurno.persistence.competition.entry.Entry;
import ba.sigurno.persistence.competition.prize.Consenter;
import ba.sigurno.persistence.competition.prize.Winner;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Prizes are drawn once, as everybody can recompute from what is public, and claimed by who has the code. */
@ExtendWith(ArquillianExtension.class)
class PrizeDrawIT {

    private static final Language READER = Language.BOSNIAN;
    private static final int VERSION = ClaimService.CONSENT_VERSION;

    @Inject
    private Raffle raffle;

    @Inject
    private Lottery lottery;

    @Inject
    private DrawService draws;

    @Inject
    private ClaimService claims;

    @Inject
    private ReserveTimer timer;

    @Inject
    private TicketNumbers numbers;

    @Inject
    private AsStaff as;

    @Inject
    private Rows rows;

    @Test
    void whoWinsCanBeRecomputedFromWhatIsPublic() throws Exception {
        var made = raffle.listed();
        assertThat(draw(made).seed()).isNull();
        raffle.draw(made);
        var info = draw(made);
        var list = list(made);
        assertThat(Sha256.hex((String.join("\n", list) + "\n").getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(info.listHash());
        assertThat(Sha256.hex(HexFormat.of().parseHex(info.seed()))).isEqualTo(info.commitment());
        assertThat(draws.winners(made.edition(), READER).stream()
                        .map(won -> won.pool() + "," + won.ticket())
                        .toList())
                .isEqualTo(recomputed(list, info))
                .hasSize(2 * (Raffle.PRIZES + Raffle.RESERVES));
    }

    @Test
    void pupilsOfClassesWhoHadEnoughRightTakePartAndNoNumberTellsACode() throws Exception {
        var made = raffle.listed();
        assertThat(list(made).stream().map(line -> line.split(",")[1]).toList())
                .containsExactlyInAnyOrderElementsOf(made.right().stream()
                        .map(entry -> numbers.of(entry.code()))
                        .toList());
        assertThat(list(made)).isSorted().allMatch(line -> line.matches("P2-[A-Z0-9-]+,[0-9A-Z]{10}"));
        assertThat(String.join(" ", list(made)))
                .doesNotContain(made.right().stream().map(Entry::code).toList());
    }

    @Test
    void nothingIsDrawnBeforeTheResultTheListAndTwice() throws Exception {
        var made = raffle.over();
        assertRefused("competition_rule_not_frozen", () -> lottery.publish(made.edition()));
        var frozen = raffle.listed();
        assertRefused("competition_rule_already_listed", () -> lottery.publish(frozen.edition()));
        raffle.draw(frozen);
        var seed = draw(frozen).seed();
        assertRefused("competition_rule_already_drawn", () -> lottery.draw(frozen.edition()));
        assertRefused("competition_rule_already_listed", () -> lottery.publish(frozen.edition()));
        assertThat(draw(frozen).seed()).isEqualTo(seed);
    }

    @Test
    void aListThatWasChangedAfterItWasPublishedIsNotDrawn() throws Exception {
        var made = raffle.listed();
        sql("UPDATE competition_ticket SET ticket = '0000000000' WHERE entry_id = "
                + made.right().get(0).id());
        assertRefused("competition_rule_list_broken", () -> lottery.draw(made.edition()));
        assertThat(draw(made).seed()).isNull();
    }

    @Test
    void aSeedThatIsNotThePromisedOneIsNotDrawnWith() throws Exception {
        var made = raffle.listed();
        sql("UPDATE competition_edition SET seed_commitment = REPEAT('0', 64) WHERE id = " + made.id());
        assertRefused("competition_rule_seed_broken", () -> lottery.draw(made.edition()));
        assertThat(draws.winners(made.edition(), READER)).isEmpty();
    }

    @Test
    void afterACorrectionTheListIsMadeAnew() throws Exception {
        var made = raffle.listed();
        sql("UPDATE competition_edition SET frozen_revision = 2, version = version + 1 WHERE id = " + made.id());
        assertRefused("competition_rule_list_outdated", () -> lottery.draw(made.edition()));
        assertThat(draw(made).current()).isFalse();
        sql("UPDATE competition_edition SET frozen_revision = 1, version = version + 1 WHERE id = " + made.id());
        raffle.draw(made);
    }

    @Test
    void aPrizeIsClaimedOnceByItsCodeAndHandedOver() throws Exception {
        var made = raffle.frozen();
        var anybody = made.right().get(0).code();
        assertThat(outcome(anybody)).isEqualTo(Outcome.NOT_DRAWN);
        raffle.publish(made);
        raffle.draw(made);
        assertThat(outcome(made.wrong().get(0).code())).isEqualTo(Outcome.NOT_WON);
        assertThat(claims.look("00000-00000", READER)).isEmpty();
        assertRefused(
                "competition_rule_not_won",
                () -> claims.claim(made.wrong().get(0).code(), Consenter.PARENT, VERSION, READER));
        var code = made.right().stream()
                .map(Entry::code)
                .filter(each -> outcome(each) == Outcome.WON)
                .findFirst()
                .orElseThrow();
        assertRefused(
                "competition_rule_consent_changed", () -> claims.claim(code, Consenter.PARENT, VERSION + 1, READER));
        var first = claim(code, Consenter.PARENT);
        assertThat(claim(code, Consenter.SCHOOL)).isEqualTo(first);
        assertThat(rows.text(
                        "SELECT consent_by FROM competition_claim c JOIN competition_entry e ON e.id = c.entry_id"
                                + " WHERE e.code = ?",
                        code))
                .isEqualTo("PARENT");

        var won = prizes(made, first.number());
        assertThat(won).singleElement().extracting(Winner::handedOverAt).isNull();
        as.run(Demo.ADMIN, () -> lottery.handOver(made.edition(), won.get(0).number()));
        assertThat(prizes(made, first.number()))
                .singleElement()
                .extracting(Winner::handedOverAt)
                .isNotNull();
        assertThat(prizes(made, "")).hasSize(2 * (Raffle.PRIZES + Raffle.RESERVES));
    }

    @Test
    void aPrizeThatIsNotClaimedInTimeGoesToTheReserveAndNoFurther() throws Exception {
        var made = raffle.drawn();
        var late = drawn(made, Outcome.WON);
        var reserve = drawn(made, Outcome.RESERVE);
        assertThat(reserve).hasSize(2 * Raffle.RESERVES);
        assertRefused("competition_rule_not_won", () -> claim(reserve.get(0), Consenter.PARENT));
        var claimed = late.get(0);
        claim(claimed, Consenter.PARENT);
        sql("UPDATE competition_ticket t JOIN competition_draw d ON d.id = t.draw_id"
                + " SET t.claim_until = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE"
                + " WHERE t.prize IS NOT NULL AND d.edition_id = " + made.id());
        timer.passOn();
        timer.passOn();
        assertThat(outcome(claimed)).isEqualTo(Outcome.CLAIMED);
        assertThat(reserve).allMatch(code -> outcome(code) == Outcome.WON);
        var lapsed = drawn(made, Outcome.LAPSED);
        assertThat(lapsed).hasSize(2 * Raffle.RESERVES).isSubsetOf(late);
        assertRefused("competition_rule_lapsed", () -> claim(lapsed.get(0), Consenter.PARENT));
        assertThat(claim(reserve.get(0), Consenter.SCHOOL).number()).isNotNull();
        assertThat(draws.winners(made.edition(), READER))
                .filteredOn(won -> won.state() == State.LAPSED)
                .hasSize(2 * Raffle.RESERVES);
    }

    @Test
    void eachPrizeHasItsNameAndItsLastDay() throws Exception {
        var made = raffle.drawn();
        assertThat(draws.winners(made.edition(), READER))
                .filteredOn(won -> won.state() == State.PRIZE)
                .extracting(Prize::name)
                .containsExactly("Tablet", "Ruksak", "Tablet", "Ruksak");
        assertThat(draws.winners(made.edition(), Language.SERBIAN_CYRILLIC))
                .extracting(Prize::name)
                .contains("Таблет");
        var state = claims.look(drawn(made, Outcome.WON).get(0), READER).orElseThrow();
        assertThat(Raffle.NAMES.lines()).contains(state.prize());
        assertThat(state.until()).isNotEmpty();
    }

    /** The codes of the entries with this outcome. */
    private List<String> drawn(Raffle.Made made, Outcome outcome) {
        return made.right().stream()
                .map(Entry::code)
                .filter(code -> outcome(code) == outcome)
                .toList();
    }

    /** By the recipe of the public page, without our own code. */
    private static List<String> recomputed(List<String> list, DrawInfo info) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(info.seed()), "HmacSHA256"));
        var winners = new ArrayList<String>();
        for (var pool : list.stream().map(line -> line.split(",")[0]).distinct().toList()) {
            Stream<String> ordered = list.stream()
                    .filter(line -> line.startsWith(pool + ","))
                    .map(line -> HexFormat.of().formatHex(mac.doFinal(line.getBytes(StandardCharsets.US_ASCII))) + line)
                    .sorted()
                    .map(line -> line.substring(64));
            winners.addAll(
                    ordered.limit(info.prizesPerPool() + info.reservesPerPool()).toList());
        }
        return winners;
    }

    private List<String> list(Raffle.Made made) {
        var lines = new ArrayList<String>();
        draws.tickets(made.edition(), ticket -> lines.add(ticket.line()));
        return lines;
    }

    private DrawInfo draw(Raffle.Made made) {
        return draws.get(made.edition(), 1, READER);
    }

    private List<Winner> prizes(Raffle.Made made, String number) throws Exception {
        return as.call(Demo.ADMIN, () -> lottery.prizes(made.edition(), number, 1, READER)).items().stream()
                .map(DrawnPrize::winner)
                .toList();
    }

    private ClaimState claim(String code, Consenter by) {
        return claims.claim(code, by, VERSION, READER).orElseThrow();
    }

    private Outcome outcome(String code) {
        return claims.look(code, READER).orElseThrow().outcome();
    }

    private void sql(String update) throws Exception {
        rows.write(em -> em.createNativeQuery(update).executeUpdate());
    }

    private void assertRefused(String key, Runnable work) {
        assertRuleBroken(key, () -> as.run(Demo.ADMIN, work));
    }
}
