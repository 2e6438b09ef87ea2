package ba.sigurno.web.competition.board;

import ba.sigurno.ejb.competition.board.EditionBoard;
import ba.sigurno.ejb.competition.board.EditionBoard.Line;
import ba.sigurno.ejb.competition.board.EditionBoard.Note;
import ba.sigurno.ejb.competition.board.EditionBoard.Seal;
import ba.sigurno.ejb.competition.board.EditionBoards;
import ba.sigurno.ejb.competition.running.EditionInfo;
import ba.sigurno.ejb.competition.running.EditionInfo.Phase;
import ba.sigurno.ejb.competition.running.EditionService;
import ba.sigurno.ejb.competition.running.JurisdictionTile;
import ba.sigurno.ejb.i18n.Localised;
import ba.sigurno.ejb.i18n.Messages;
import ba.sigurno.ejb.i18n.Percent;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.web.i18n.LanguageBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The board of an edition, live or final: {@code edition} is its public id, none for the present or last one; {@code
 * authority} is the code of a jurisdiction, none for the whole country.
 */
@Named
@RequestScoped
public class BoardBacking {

    /** The percentages below which a tile has the first, second, third and fourth shade. */
    private static final int[] SHADES = {50, 60, 70, 80};

    @Inject
    private EditionService editions;

    @Inject
    private EditionBoards boards;

    @Inject
    private LanguageBacking language;

    private String authority;
    private String editionId;
    private List<EditionInfo> editionsToSee;
    private EditionInfo edition;
    private EditionBoard board;
    private List<JurisdictionTile> jurisdictions;
    private List<Tile> tiles = List.of();

    /**
     * A jurisdiction on the map.
     *
     * @param abbr its short name
     * @param name its name
     * @param row the row on the map, from 0
     * @param column the column on the map, from 0
     * @param percent the accuracy, while the quiz runs the participation; null where it is not known
     * @param shade its shade
     */
    public record Tile(String abbr, String name, int row, int column, BigDecimal percent, String shade) {}

    /** Reads the board. */
    public void load() {
        jurisdictions = editions.jurisdictions(language.getCurrent());
        editionsToSee = editions.all(language.getCurrent()).stream()
                .filter(each -> each.phase() != Phase.TO_COME)
                .toList();
        edition = editionsToSee.stream()
                .filter(each -> each.id().equals(editionId))
                .findFirst()
                .or(() -> editionsToSee.stream().min(EditionInfo.LIKELIEST_FIRST))
                .orElse(null);
        if (edition != null) {
            board = boards.board(edition.id(), Objects.requireNonNullElse(authority, ""))
                    .filter(counted -> !counted.schools().isEmpty())
                    .orElse(null);
        }
        if (board != null) {
            Map<String, Line> lines =
                    board.jurisdictions().stream().collect(Collectors.toMap(Line::authority, Function.identity()));
            tiles = jurisdictions.stream()
                    .map(each -> tile(each, lines.get(each.code())))
                    .toList();
        }
    }

    private Tile tile(JurisdictionTile of, Line line) {
        var share = line == null ? null : share(line);
        return new Tile(of.abbr(), of.name(), of.row(), of.column(), share, share == null ? "none" : shade(share));
    }

    /** Returns the share by which a line ranks: the accuracy, while the quiz runs the participation. */
    public BigDecimal share(Line line) {
        return line.percent() == null ? line.participation() : line.percent();
    }

    private static String shade(BigDecimal percent) {
        int shade = 1;
        while (shade <= SHADES.length && percent.intValue() >= SHADES[shade - 1]) {
            shade++;
        }
        return "s" + shade;
    }

    /** Returns the number of entrants, and their share of all pupils. */
    public String participation(Line line) {
        var pupils = Messages.plural(language.getCurrent(), "quiz_leaderboard_pupils", line.entrants());
        return line.participation() == null
                ? pupils
                : Messages.text(
                        language.getCurrent(),
                        "competition_board_participation",
                        pupils,
                        percent(line.participation()));
    }

    /** Formats a share in percent, of a final board with one decimal; a dash where there is none. */
    public String percent(BigDecimal share) {
        return Percent.text(language.getCurrent(), share, getSeal() == null ? 0 : 1);
    }

    /** Returns whether there is more than one edition to choose from. */
    public boolean isChoosing() {
        return editionsToSee.size() > 1;
    }

    /** Returns the editions to choose from. */
    public List<SelectItem> getEditions() {
        return editionsToSee.stream()
                .map(each -> new SelectItem(each.id(), each.title()))
                .toList();
    }

    /** Returns the public id of the edition shown; null when there is none yet. */
    public String getEdition() {
        return edition == null ? editionId : edition.id();
    }

    public void setEdition(String edition) {
        this.editionId = edition;
    }

    /** Returns whether the board is live. */
    public boolean isLive() {
        return edition != null && edition.phase() == Phase.OPEN;
    }

    /** Returns the seal of a final board; null while it runs. */
    public Seal getSeal() {
        return board == null ? null : board.seal();
    }

    /** Returns the corrections since the first result, a sentence each. */
    public List<String> getCorrections() {
        return getSeal() == null
                ? List.of()
                : getSeal().corrections().stream().map(this::sentence).toList();
    }

    private String sentence(Note note) {
        var current = language.getCurrent();
        return Messages.text(
                current,
                "competition_board_correction",
                note.number(),
                text(note.ageBand()),
                note.item(),
                Messages.text(current, "competition_board_verdict_" + note.verdict()),
                text(note.reason()),
                Messages.plural(current, "competition_board_changed", note.schools()));
    }

    private String text(Map<String, String> byTag) {
        var texts = new EnumMap<Language, String>(Language.class);
        byTag.forEach((tag, text) -> Language.ofTag(tag).ifPresent(known -> texts.put(known, text)));
        return Localised.text(texts, language.getCurrent());
    }

    /** Returns the time of counting. */
    public Instant getCountedAt() {
        return Instant.ofEpochMilli(board.at());
    }

    /** Returns the jurisdictions to choose from. */
    public List<SelectItem> getAuthorities() {
        return jurisdictions.stream()
                .map(each -> new SelectItem(each.code(), each.name()))
                .toList();
    }

    /** Returns the title of the edition; null when there is none yet. */
    public String getTitle() {
        return edition == null ? null : edition.title();
    }

    /** Returns the board; null while it has no schools. */
    public EditionBoard getBoard() {
        return board;
    }

    public List<Tile> getTiles() {
        return tiles;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }
}
