package ba.sigurno.web.competition.prize;

import ba.sigurno.ejb.competition.prize.DrawInfo;
import ba.sigurno.ejb.competition.prize.DrawService;
import ba.sigurno.ejb.i18n.Dates;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The draw of an edition, for everybody: {@code id} is the public id of the edition. */
@Named
@RequestScoped
public class DrawBacking {

    @Inject
    private DrawService draws;

    @Inject
    private LanguageBacking language;

    /** Commands by which anybody can repeat the draw: the prizes of a pool, from the published list and seed. */
    private static final String RECIPE = """
            pool=%s
            seed=%s
            sha256sum tickets.csv
            printf %%s $seed | xxd -r -p | sha256sum
            grep "^$pool," tickets.csv | while read -r line; do
              mac=$(printf %%s "$line" | openssl dgst -sha256 -mac HMAC -macopt hexkey:$seed | sed 's/.* //')
              echo "$mac $line"
            done | LC_ALL=C sort | head -n %d""";

    private static final String SOME_POOL = "P2-BA-03";

    private String id;
    private int page = 1;
    private DrawInfo draw;

    /** Reads the draw. */
    public void load() {
        draw = draws.get(id, page, language.getCurrent());
    }

    /**
     * Returns the commands with the seed and a pool of this draw; an ellipsis stands for the seed until it is drawn.
     */
    public String getRecipe() {
        var prizes = draw.prizes().items();
        return RECIPE.formatted(
                prizes.isEmpty() ? SOME_POOL : prizes.get(0).pool(),
                draw.seed() == null ? "…" : draw.seed(),
                draw.prizesPerPool() + draw.reservesPerPool());
    }

    /** Returns until when a prize is to be claimed, or that it lapsed, or that the ticket is a reserve. */
    public String standing(DrawInfo.Prize prize) {
        var current = language.getCurrent();
        return switch (prize.state()) {
            case PRIZE ->
                Messages.text(current, "competition_draw_claim_until", Dates.dateTime(current, prize.claimUntil()));
            case RESERVE -> Messages.text(current, "competition_draw_reserve");
            case LAPSED -> Messages.text(current, "competition_draw_lapsed");
        };
    }

    public DrawInfo getDraw() {
        return draw;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
