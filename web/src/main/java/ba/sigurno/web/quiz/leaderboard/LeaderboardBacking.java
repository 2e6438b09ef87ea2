package ba.sigurno.web.quiz.leaderboard;

import ba.sigurno.ejb.entity.Page;
import ba.sigurno.ejb.quiz.leaderboard.Leaderboard;
import ba.sigurno.ejb.quiz.leaderboard.LeaderboardService;
import ba.sigurno.ejb.text.SearchFolding;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shows the public board of a quiz: {@code quiz} is the quiz, {@code q} a part of a school's name, {@code authority} a
 * code.
 */
@Named
@RequestScoped
public class LeaderboardBacking {

    private static final int PAGE_SIZE = 20;

    /** The percentages below which a tile has the first, second, third and fourth shade. */
    private static final int[] SHADES = {50, 60, 70, 80};

    @Inject
    private LeaderboardService boards;

    @Inject
    private LanguageBacking language;

    private String quiz;
    private String q;
    private String authority;
    private int page = 1;
    private Leaderboard board;
    private Page<Leaderboard.SchoolLine> rows;

    /** Reads the page. */
    public void load() {
        board = boards.board(quiz, language.getCurrent());
        var found = board.schools().stream().filter(this::fits).toList();
        int shown = Page.within(page, found.size(), PAGE_SIZE);
        int from = Page.offset(shown, PAGE_SIZE);
        rows = Page.of(found.subList(from, Math.min(found.size(), from + PAGE_SIZE)), shown, found.size(), PAGE_SIZE);
    }

    private boolean fits(Leaderboard.SchoolLine line) {
        return (authority == null || authority.equals(line.authorityCode()))
                && (q == null || SearchFolding.fold(line.school()).contains(SearchFolding.fold(q.strip())));
    }

    /** Returns the jurisdictions to choose from. */
    public List<SelectItem> getAuthorities() {
        return board.jurisdictions().stream()
                .map(each -> new SelectItem(each.code(), each.name()))
                .toList();
    }

    /** Returns a percentage as people write it, with one decimal: "96,2 %". */
    public String percent(BigDecimal score) {
        return language.getCurrent().getLocale().equals(Locale.UK)
                ? String.format(Locale.UK, "%.1f%%", score)
                : String.format(language.getCurrent().getLocale(), "%.1f %%", score);
    }

    /** Returns the figure of a jurisdiction; null where no school is on the board. */
    public BigDecimal score(Optional<BigDecimal> score) {
        return score.orElse(null);
    }

    /** Returns the shade of a jurisdiction's tile. */
    public String shade(Optional<BigDecimal> score) {
        return score.map(value -> {
                    int shade = 1;
                    while (shade <= SHADES.length && value.intValue() >= SHADES[shade - 1]) {
                        shade++;
                    }
                    return "s" + shade;
                })
                .orElse("none");
    }

    public Leaderboard getBoard() {
        return board;
    }

    public Page<Leaderboard.SchoolLine> getRows() {
        return rows;
    }

    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(String quiz) {
        this.quiz = quiz;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
